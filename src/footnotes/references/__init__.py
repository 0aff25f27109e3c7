"""An entry's text → `Reference`."""
