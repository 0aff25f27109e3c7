"""The stages of `parse()`: plain functions over frozen values, one file each."""
