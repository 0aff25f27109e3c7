"""What rendered training references are made of: the templates of their styles, and words to fill them with.

A template is a line of pieces: `{field:form}` names what stands there, everything else stands as it is; a piece in square brackets is left
out half of the time. The forms are those that `render` knows. All is common knowledge, written for this project.
"""

from __future__ import annotations

TEMPLATES = """
{author:direct}, “{title:headline},” {container_title:outlet}, {issued:month-first}[, {url}].
{author:direct}, "{title:headline}," {container_title:outlet}, {issued:month-first}[, {url}]
{author:direct}, “{title},” {container_title:outlet}, {issued:day-first}[, at {url}].
{author:direct}, ‘{title}’, {container_title:outlet}, {issued:day-first}[, {url}].
{author:direct}, {title:headline}, {container_title:outlet}, {issued:month-first}
{author:inverted}, {title:headline}, {container_title:outlet}, {issued:month-first}
{author:inverted}, “{title},” {container_title:outlet}, {issued:day-first}.
{author:inverted}. "{title}." {container_title:outlet}, {issued:day-first}[, p. {page}].
{author:inverted}. “{title}.” {container_title:outlet}. {issued:day-first}. Web. {accessed:day-first}.
{author:inverted} ({issued:month-first}). "{title}". {container_title:outlet}. Retrieved {accessed:day-first}.
{author:inverted} ({issued:day-first}). "{title}". {container_title:outlet}[. Archived from the original on {accessed:day-first}].
{author:apa} ({issued:apa}). {title}. {container_title:outlet}. Retrieved from {url}
{author:apa} ({issued:apa}). {title}. {container_title:outlet}[, p. {page}]. {url}
"{title}", {container_title:outlet}, {issued:day-first}
"{title}," {container_title:outlet}, {issued:month-first}[, {url}]
“{title},” {container_title:outlet}, {issued:month-first}.
“{title}”, {container_title:outlet}, {issued:day-first}[, p. {page}].
{title:headline}, {container_title:outlet}, {issued:month-first}[, {url}].
{container_title:outlet}, {issued:month-first}.
{container_title:outlet}, {issued:day-first}, p. {page}.
{container_title:outlet}: "{title}", {issued:day-first}
{container_title:outlet}, “{title},” {issued:month-first}.
{author:direct}: "{title}", {container_title:outlet} {issued:numeric}[, {url}]
{author:direct}: {title}. {container_title:outlet}, {issued:numeric}[, S. {page}].
{author:direct}, „{title}“, in: {container_title:outlet}, {issued:german}[, S. {page}].
{author:inverted}: {title}, in: {container_title:outlet} vom {issued:german}[, S. {page}].
„{title}“. In: {container_title:outlet}, {issued:german}[, abgerufen am {accessed:german}].
{author:direct}, « {title} », {container_title:outlet}, {issued:french}[, p. {page}].
{author:direct}, « {title} », {container_title:outlet}, {issued:french}, {url}[, consulté le {accessed:french}].
{author:direct}, «{title}», {container_title:outlet}, {issued:spanish}[, p. {page}].
{author:inverted}. «{title}». {container_title:outlet}, {issued:spanish}[, {url}].
{author:direct}, "{title}", {container_title:outlet}, {issued:italian}[, p. {page}].
{title}. {url}
{title}, {url}[, accessed {accessed:day-first}].
“{title},” {url}[ (accessed {accessed:month-first})].
{url}
See {url}
{author:direct}, {title}, {url}
See {author:direct}, “{title},” {container_title:outlet}, {issued:month-first}.
See also {author:direct}, {title} ({publisher_place}: {publisher}, {issued:year})[, pp. {page}].
{author:rfc}, "{title}", RFC 4271, DOI {doi}, {issued:month}, <{url}>.
{author:rfc}, "{title}", BCP 14, RFC 2119, {issued:month}[, <{url}>].
{author:rfc}, "{title}", Work in Progress, Internet-Draft, draft-ietf-base-03, {issued:day-month}, <{url}>.
{author:organisation}, "{title}", {issued:month}, <{url}>.
{author:rfc}, "{title}", {container_title:journal}, Vol. {volume}, No. {issue}, pp. {page}, {issued:month}.
{author:rfc}, "{title}", {container_title:journal} {volume}({issue}), {issued:month}[, <{url}>].
{author:organisation}, {title}, {issued:year}[, {url}].
{author:organisation}. {title}. {publisher_place}: {publisher}, {issued:year}.
{author:organisation} ({issued:year}): {title}. {publisher_place}[: {publisher}].
{author:direct}, {title} ({publisher_place}: {publisher}, {issued:year})[, p. {page}].
{author:direct}, {title}, {publisher_place}: {publisher}, {issued:year}[, pp. {page}].
{author:direct}, {title}, {publisher}, {publisher_place}, {issued:year}[, p. {page}]
{author:direct}, {title}, {publisher}, {issued:year}[, p. {page}].
{author:direct}, {title}, {publisher_place} {issued:year}[, S. {page}].
{author:inverted}, {title}, {publisher_place}, {publisher}, {issued:year}[, p. {page}].
{author:inverted}. {title}. {publisher_place}: {publisher}, {issued:year}.
{author:inverted}: {title}. {publisher_place}: {publisher} {issued:year}[, S. {page}].
{author:inverted} ({issued:year}): {title}. {publisher_place}: {publisher}.
{author:inverted} ({issued:year}): {title}. In: {container_title:journal} {volume} ({issue}), S. {page}.
{author:inverted} ({issued:year}): {title}. In: {container_title:journal}, {volume}. Jg., H. {issue}, S. {page}.
{author:inverted}, {issued:year}: {title}. {container_title:journal} {volume}: {page}.
{author:inverted}, {issued:year}: {title}. S. {page} in: {editor:direct} (Hg.): {container_title:book}. {publisher_place}: {publisher}.
{author:inverted} ({issued:year}): {title}. In: {editor:inverted} (Hg.): {container_title:book}. {publisher_place}: {publisher}, S. {page}.
{author:inverted} ({issued:year}): {title}, in: {editor:direct} (Hrsg.), {container_title:book}, {publisher_place}, {page}.
{author:slashes} ({issued:year}): {title}. In: {editor:slashes} (Hg.): {container_title:book}. {publisher_place}: {publisher}, S. {page}.
{author:slashes} ({issued:year}): {title}. {publisher_place}: {publisher}.
{author:slashes} ({issued:year}): {title}. In: {container_title:journal}, {volume}. Jg., S. {page}.
{author:direct}: {title}. In: {editor:direct} (Hrsg.): {container_title:book}. {publisher}, {publisher_place} {issued:year}, S. {page}.
{author:apa} ({issued:year}). {title}. In {editor:direct} (Eds.), {container_title:book} (pp. {page}). {publisher_place}: {publisher}.
{author:apa} ({issued:year}). {title}. In {editor:direct} (Hrsg.), {container_title:book} (S. {page}). {publisher_place}: {publisher}.
{author:apa} ({issued:year}). {title}. {container_title:journal}, {volume}({issue}), {page}.
{author:apa} ({issued:year}). {title}. {publisher_place}: {publisher}.
{author:apa}, {issued:year}: {title}, in: {container_title:journal}, vol. {volume}, no. {issue}, pp. {page}[, {url}].
{author:inverted}. {issued:year}. “{title}.” {container_title:journal} {volume} ({issue}): {page}.
{author:inverted}. {issued:year}. {title}. {publisher_place}: {publisher}.
{author:inverted}. “{title}.” In {container_title:book}, edited by {editor:direct}, {page}. {publisher_place}: {publisher}, {issued:year}.
{author:inverted} ({issued:year}) ‘{title}’, {container_title:journal} {volume}({issue}): {page}.
{author:inverted} ({issued:year}) {title}. {publisher_place}: {publisher}.
{author:inverted} ({issued:year}) ‘{title}’ in {editor:direct} (eds) {container_title:book}, {publisher_place}: {publisher}, pp. {page}.
{author:direct}, “{title},” {container_title:journal}, vol. {volume}, no. {issue} ({issued:year}), pp. {page}.
{author:direct}, “{title},” {container_title:journal} {volume}, no. {issue} ({issued:month}): {page}.
{author:direct}, ‘{title}’, in {editor:direct} (eds), {container_title:book} ({publisher_place}: {publisher}, {issued:year}), pp. {page}.
{author:direct}, ‘{title}’, {container_title:journal}, {volume} ({issued:year}), {page}.
{author:direct}, « {title} », {container_title:journal}, n° {issue}, {issued:year}, p. {page}.
{author:caps}, {title}, {publisher_place}, {publisher}, {issued:year}[, p. {page}].
{author:caps}, «{title}», in «{container_title:journal}», {volume}, {issued:year}, pp. {page}.
{author:caps}, {title}, in {container_title:book}, a cura di {editor:direct}, {publisher_place}, {publisher}, {issued:year}, pp. {page}.
{author:caps}, {title}, {publisher_place} {issued:year}[, p. {page}].
{author:caps-first}, {title:fr}, {publisher_place:fr}, {publisher:fr}, {issued:year}[, p. {page}].
{author:direct}, {title:fr}, {publisher:fr}, {issued:year}[, p. {page}].
{author:direct}, {title:fr}, {publisher_place:fr}, {publisher:fr}, {issued:year}[, p. {page}]
{author:caps}, {title:fr}, {publisher_place:fr} : {publisher:fr}, {issued:year}[, p. {page}].
{author:apa} ({issued:year}) {title:fr}, {publisher:fr}.
{title:fr}, {publisher:fr}, {issued:year}
{author:direct}, « {title:fr} », {container_title:outlet}, {issued:slashed}[, {url}]
{author:direct}, « {title:fr} », {container_title:fr}, n°{issue}, {issued:year}, p. {page}.
{author:direct}, «{title:es}», {container_title:outlet}, {issued:spanish}.
{author:direct}, {title:es}, {publisher:es}, {publisher_place:es}, {issued:year}[, p. {page}].
{author:inverted}. {title:es}. {publisher_place:es}: {publisher:es}, {issued:year}.
{author:direct}, "{title:es}" en {container_title:outlet} del {issued:spanish}.
{author:direct}, {title:it}, {publisher:it}, {publisher_place:it} {issued:year}[, p. {page}].
{author:direct}: {title:de}. {publisher:de}, {publisher_place:de} {issued:year}[, S. {page}].
{author:inverted}: {title:de}, {publisher_place:de}: {publisher:de} {issued:year}.
{author:direct}: {title:de}, in: {container_title:outlet}, {issued:german}[, S. {page}].
{author:direct}, {title} ({publisher:en}, {issued:year})[, p. {page}].
{author:direct}, {title}, {publisher:en}, {publisher_place:en}, {issued:year}[, p. {page}].
{author:direct}, *{title}*, {publisher:en}, {publisher_place:en}, {issued:year}[, p. {page}].
{author:direct}. {title}. {publisher_place:en}: {publisher:en}, {issued:year}[. Page {page}].
{author:direct}. "{title}." {container_title:outlet}, {issued:month-first}[, page {page}].
{author:inverted}, {title:headline}, {container_title:site}, {issued:month-first}
{author:inverted}, {title}, {container_title:site}, {issued:month-first}
{author:direct}, {title}, {container_title:site}, {issued:day-first}[, {url}]
{author:acronym}, {title}, {issued:month-first}
{author:acronym}, {title}, {issued:month-first}[, {url}]
{author:acronym}, {title:headline}, {issued:month-first}
{author:acronym}, {title:headline}, {container_title:site}, {issued:month-first}
{author:inverted}, {title:headline}, {container_title:site}, {issued:month-first}
{author:inverted}, {title:headline}, {container_title:outlet}, {issued:month-first}
{title:headline}, {container_title:site}, {issued:month-first} {url}
{title}. {container_title:site}
{container_title:agency}, {issued:month-first}
{container_title:agency}, {issued:month-first}
{container_title:agency}, {issued:day-first}.
{author:direct}, "{title}", {container_title:agency}, {issued:month-first}.
"{title}"
“{title},” {container_title:site} ({issued:month}). Accessed {accessed:month-first}. Available from: {url}
{author:organisation}, "{title}," {container_title:site} ({issued:month}). Accessed {accessed:month-first}. {url}
{author:inverted} ({issued:year}): {title:study}. In: {editor:inverted} (Hg.): {container_title:study}. {publisher_place:de}: {publisher:de}, S. {page}.
{author:inverted} ({issued:year}): {title:study}. In: {editor:inverted} (Hrsg.): {container_title:study}. {publisher_place:de}: {publisher:de}, {page}.
{author:inverted} ({issued:year}): {title:study}, in: {editor:direct} (Hg.), {container_title:study}. {publisher_place:de}: {publisher:de}: {page}.
{author:inverted}, {issued:year}: {title:study}. S. {page} in: {editor:direct} (Hg.): {container_title:study}. {publisher_place:de}: {publisher:de}.
{author:inverted}, {issued:year}: {title:study}. In: {editor:inverted} (Hg.): {container_title:study}. {publisher_place:de}, S. {page}.
{author:slashes} ({issued:year}): {title:study}. In: {editor:slashes} (Hg.): {container_title:study}. {publisher_place:de}: {publisher:de}, S. {page}.
{author:slashes} {issued:year}: {title:study}, in: {editor:slashes} (Hg.): {container_title:study}, {publisher_place:de}, {page}.
{author:apa} ({issued:year}). {title:study}. In {editor:initials} (Hrsg.), {container_title:study} (S. {page}). {publisher_place:de}: {publisher:de}.
{author:apa} ({issued:year}). {title:study}. {container_title:periodical}, {volume}({issue}), {page}.
{author:apa} ({issued:year}). {title:study}. {publisher_place:de}: {publisher:de}.
{author:inverted} ({issued:year}): {title:study}. {publisher_place:de}: {publisher:de}.
{author:inverted} ({issued:year}): {title:study}. {publisher_place:de}/{publisher_place:de}: {publisher:de}.
{author:inverted} ({issued:year}): {title:study}. In: {container_title:periodical}, {volume}. Jg., H. {issue}, S. {page}.
{author:inverted} ({issued:year}): {title:study}. In: {container_title:periodical}, Jg. {volume}, Heft {issue}, S. {page}.
{author:inverted} ({issued:year}): {title:study}. In: {container_title:periodical} {volume}, {issue}, S. {page}.
{author:inverted}, {issued:year}: {title:study}. {container_title:periodical} {volume}: {page}.
{author:inverted}: {title:study}. In: {container_title:periodical}, {volume} ({issued:year}) {issue}, S. {page}
{author:direct}, {title:study}, in: {container_title:periodical} {volume} ({issued:year}), S. {page}.
{author:organisation} (Hg.) ({issued:year}): {title:study}. {publisher_place:de}.
{author:inverted} ({issued:year}): {title:study}. Verfügbar unter: {url} [{accessed:german}].
{author:inverted} ({issued:year}): {title:study}. Online unter: {url} (Zugriff am {accessed:german})
{author:inverted} ({issued:year}) {title:study}, in {editor:direct} (eds) {container_title:book}, {publisher_place:en}: {publisher:en}, pp. {page}.
{author:inverted}. {issued:year}. {title}. Pp. {page} in {container_title:book}, edited by {editor:direct}. {publisher_place:en}: {publisher:en}.
{author:apa} ({issued:year}). {title}. In {editor:initials} (Eds.), {container_title:book} (pp. {page}). {publisher_place:en}: {publisher:en}.
{author:inverted} ({issued:year}): {title:study}. In: {editor:inverted} (Hg.): {container_title:study}. {publisher_place:de}: {publisher:de}, S. {page}.
{author:inverted} ({issued:year}): {title:study}. In: {editor:inverted} (Hrsg.): {container_title:study}. {publisher_place:de}: {publisher:de}, {page}.
{author:inverted} ({issued:year}): {title:study}, in: {editor:direct} (Hg.), {container_title:study}. {publisher_place:de}: {publisher:de}: {page}.
{author:inverted}, {issued:year}: {title:study}. S. {page} in: {editor:direct} (Hg.): {container_title:study}. {publisher_place:de}: {publisher:de}.
{author:inverted}, {issued:year}: {title:study}. In: {editor:inverted} (Hg.): {container_title:study}. {publisher_place:de}, S. {page}.
{author:slashes} ({issued:year}): {title:study}. In: {editor:slashes} (Hg.): {container_title:study}. {publisher_place:de}: {publisher:de}, S. {page}.
{author:slashes} {issued:year}: {title:study}, in: {editor:slashes} (Hg.): {container_title:study}, {publisher_place:de}, {page}.
{author:apa} ({issued:year}). {title:study}. In {editor:initials} (Hrsg.), {container_title:study} (S. {page}). {publisher_place:de}: {publisher:de}.
{author:apa} ({issued:year}). {title:study}. {container_title:periodical}, {volume}({issue}), {page}.
{author:apa} ({issued:year}). {title:study}. {publisher_place:de}: {publisher:de}.
{author:inverted} ({issued:year}): {title:study}. {publisher_place:de}: {publisher:de}.
{author:inverted} ({issued:year}): {title:study}. {publisher_place:de}/{publisher_place:de}: {publisher:de}.
{author:inverted} ({issued:year}): {title:study}. In: {container_title:periodical}, {volume}. Jg., H. {issue}, S. {page}.
{author:inverted} ({issued:year}): {title:study}. In: {container_title:periodical}, Jg. {volume}, Heft {issue}, S. {page}.
{author:inverted} ({issued:year}): {title:study}. In: {container_title:periodical} {volume}, {issue}, S. {page}.
{author:inverted}, {issued:year}: {title:study}. {container_title:periodical} {volume}: {page}.
{author:inverted}: {title:study}. In: {container_title:periodical}, {volume} ({issued:year}) {issue}, S. {page}
{author:direct}, {title:study}, in: {container_title:periodical} {volume} ({issued:year}), S. {page}.
{author:organisation} (Hg.) ({issued:year}): {title:study}. {publisher_place:de}.
{author:inverted} ({issued:year}): {title:study}. Verfügbar unter: {url} [{accessed:german}].
{author:inverted} ({issued:year}): {title:study}. Online unter: {url} (Zugriff am {accessed:german})
{author:inverted} ({issued:year}) {title:study}, in {editor:direct} (eds) {container_title:book}, {publisher_place:en}: {publisher:en}, pp. {page}.
{author:inverted}. {issued:year}. {title}. Pp. {page} in {container_title:book}, edited by {editor:direct}. {publisher_place:en}: {publisher:en}.
{author:apa} ({issued:year}). {title}. In {editor:initials} (Eds.), {container_title:book} (pp. {page}). {publisher_place:en}: {publisher:en}.
{author:inverted}: {title:study}, {publisher_place:de} {issued:year}.
{author:inverted}: {title}, {publisher_place:en} {issued:year}.
{author:inverted}: {title:study}. {publisher_place:de}: {publisher:de} {issued:year}.
{author:inverted}: {title:de}. {publisher_place:de}: {publisher:de}, {issued:year}[, S. {page}].
{author:inverted}: {title}, {publisher_place:en}: {publisher:en}, {issued:year}.
{author:inverted}: {title:study}, in: {container_title:periodical} {volume} ({issued:year}), S. {page}.
{author:inverted} ({issued:year}): {title:study}. {publisher_place:de}.
{author:inverted} ({issued:year}), {title:study}, {publisher_place:de}.
{author:inverted} ({issued:year}): {title:study}. {edition:de}. {publisher_place:de}: {publisher:de}.
{author:inverted} ({issued:year}): {title:study}, {edition:de}, {publisher_place:de}.
{editor:inverted} (Hg.) ({issued:year}): {title:study}. {publisher_place:de}: {publisher:de}.
{editor:inverted} (Hrsg.), {issued:year}: {title:study}. {publisher_place:de}: {publisher:de}.
{editor:direct} (Hg.), {title:study}, {publisher_place:de} {issued:year}.
{editor:apa} (Eds.) ({issued:year}). {title}. {publisher_place:en}: {publisher:en}.
{author:inverted} ({issued:year}): {title:study}. {container_title:series} {volume}, {publisher_place:de}.
{author:inverted} ({issued:year}), {title}, {container_title:series} {volume}, {publisher_place:de}.
{author:inverted}, {issued:year}: {title}. {container_title:series} No. {volume}. {publisher_place:en}: {publisher:en}.
{author:apa} ({issued:year}). {title}. {container_title:series} {volume}. {publisher_place:en}.
{container_title:site}, {title:headline}, {issued:numeric}.
{container_title:site}, {title:headline}, {issued:month-first}[, {url}]
{container_title:agency}, {title:headline}, {issued:spanish}.
{container_title:site}, "{title}", {issued:spanish}.
{container_title:outlet}, {title:headline}, {issued:day-first}.
{title:headline} {container_title:site}, {issued:month-first} {url}
{author:direct}, "{title}", reportaje de {container_title:outlet}, {issued:spanish}.
{author:direct}, "{title}", nota de {container_title:site}, {issued:spanish}.
{speech:speaker}, quoted in {author:direct}. “{title}.” {container_title:outlet}, {issued:month-first}[, page {page}].
{speech:speaker}, quoted in {author:direct}. {title}. {publisher_place:en}: {publisher:made}, {issued:year}. Page {page}.
{speech:speaker}, cité par {author:direct}, {title:fr}, {publisher_place:fr}, {publisher:made}, {issued:year}, p. {page}.
Lire à ce sujet « {title:fr} », par {author:direct}, {container_title:outlet}, {issued:french}.
{author:direct}, {title:fr}, {issued:year}, {publisher:made}.
{author:direct}, {title:fr}, {publisher_place:fr}, {publisher:made}, {issued:year}[, p. {page}]
{author:caps-first}, {title:fr}, {publisher_place:fr}, {publisher:made}, {issued:year}[, p. {page}].
{author:caps-first}, {title:fr}, {publisher_place:fr} : {publisher:made}, {issued:year}[, p. {page}]
{author:apa} ({issued:year}) {title:fr}, {publisher:made}.
{author:direct}, {title}, {publisher:made}, {publisher_place:en}, {issued:year}[, p. {page}].
{author:direct}, {title}, {publisher:made}, {issued:year}[, {url}]
{author:inverted}. {title}. {publisher_place:en}: {publisher:made}, {issued:year}. ({page})
{author:direct}, {title} ({publisher_place:en}: {publisher:made}, {issued:year}), {page}.
{author:direct}, “{title},” in {editor:direct}, {container_title:book} ({publisher_place:en}: {publisher:en}, {issued:year}), {page}.
{author:direct}, {title}, ed. {editor:direct} ({publisher_place:en}: {publisher:made}, {issued:year}), {page}.
{author:inverted}: {title:study}. In: {editor:inverted}: {container_title:study}. {publisher_place:de} {issued:year}, S. {page}.
{author:inverted} ({issued:year}): {title:study}. In: {editor:made} (Hrsg.): {container_title:study}. {publisher_place:de}, S. {page}.
{author:inverted} ({issued:year}): {title:study}. In: {editor:slashes} (Hg.): {container_title:study}. {publisher_place:de}, S. {page}.
{author:inverted} ({issued:year}): {title:study}. {container_title:study}, hrsg. von {editor:direct}, {publisher_place:de}: {publisher:de}, S. {page}.
{author:inverted} ({issued:year}): {title:study}. In: {container_title:periodical} {volume}/{issue}, S. {page}.
{author:inverted} ({issued:year}): {title:study}, in: {container_title:periodical}, {volume}/{issued:year}, S. {page}.
{author:inverted} ({issued:year}): {title:study}. {container_title:periodical} {volume}/{issue}: {page}.
{author:inverted} ({issued:year}), {title:question} {container_title:journal} {volume} ({issue}), pp. {page}.
{author:apa} ({issued:year}). {title:question} {container_title:journal}, {volume}({issue}), {page}.
{author:apa} ({issued:month-of-year}). {title}. {container_title:journal}, {volume}, {page}.
{author:inverted} ({issued:twice}): {title:study}. {publisher_place:de}: {publisher:de}.
{author:apa} ({issued:twice}). {title}. {publisher_place:en}: {publisher:en}.
{author:made} ({issued:year}): {title:study}. {publisher_place:de}.
{author:made} ({issued:year}), {title}, {publisher_place:en}: {publisher:made}.
{author:made} ({issued:year}). {title:study}. {publisher_place:de}[. {url}].
{author:acronym} ({issued:year}): {title:study}. {publisher_place:de}.
{author:acronym} ({issued:year}). {title}. {url} ({accessed:german}).
{author:inverted} ({issued:year}): {title:study}. {container_title:series} {volume}/{issue}. {publisher:made}, {publisher_place:de}.
{author:inverted} ({issued:year}), {title}, {container_title:series} {volume}, {publisher:made}, {publisher_place:de}.
{author:inverted} ({issued:year}): {title}, in: {container_title:periodical}, {volume}, {issue}, {page}, online: <{url}> ({accessed:numeric}).
{author:inverted} ({issued:year}): {title:study}. Dissertation. {publisher:made}.
{editor:slashes} (Hg.) ({issued:year}): {title:study}. {publisher_place:de}: {publisher:de}.
{editor:slashes} (eds.) ({issued:year}): {title}. {publisher_place:en}: {publisher:en}.
{editor:inverted}, ed. {title}. {publisher_place:en}: {publisher:en}, {issued:year}.
{note:interview}
{author:direct}, {note:interview-with}, {publisher_place}, {issued:day-first}.
"""
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
}
OUTLETS = """
The New York Times|New York Times|The Washington Post|Washington Post|The Guardian|Guardian|The Independent|The Times|Reuters|
Associated Press|AP|AFP|BBC News|BBC|CNN|Fox News|NBC News|Al Jazeera|Haaretz|The Jerusalem Post|The Wall Street Journal|
Wall Street Journal|Los Angeles Times|Chicago Tribune|The Boston Globe|USA Today|The Economist|Time|Time Magazine|Newsweek|
The New Yorker|The Atlantic|Foreign Policy|Foreign Affairs|The Nation|Salon|Slate|Politico|The Hill|Huffington Post|The Huffington
Post|The Daily Telegraph|Daily Mail|Financial Times|Der Spiegel|Spiegel Online|Die Zeit|Süddeutsche Zeitung|Frankfurter
Allgemeine Zeitung|FAZ|taz|Die Welt|Neue Zürcher Zeitung|Der Standard|Die Presse|Le Monde|Le Figaro|Libération|Le Monde
diplomatique|El País|El Mundo|La Vanguardia|ABC|Clarín|La Nación|La Jornada|Corriere della Sera|La Repubblica|La Stampa|il
manifesto|Gazeta Wyborcza|Izvestia|Pravda|Kommersant|The Moscow Times|The Hindu|Times of India|Dawn|South China Morning Post|Asia
Times|Xinhua|Kyodo News|Sydney Morning Herald|The Age|Toronto Star|Globe and Mail|The Irish Times|The Scotsman|The Intercept|
Middle East Eye|Press TV|Fars News|Tehran Times|LobeLog|Antiwar.com|Counterpunch|Global Research|openDemocracy|Wired|The Verge|
TechCrunch|Scientific American|New Scientist|National Geographic|Rolling Stone|Mother Jones|The Christian Science Monitor|NPR|PBS
""".replace("\n", " ").split("|")
ORGANISATIONS = """
Human Rights Watch|Amnesty International|World Bank|World Health Organization|WHO|United Nations|UNHCR|UNICEF|OECD|IMF|European
Commission|U.S. Department of State|US Department of Defense|Congressional Research Service|Government Accountability Office|
International Crisis Group|RAND Corporation|Statistisches Bundesamt|Bundesregierung|Deutscher Bundestag|IETF|IEEE|ISO|W3C|ITU-T|
American National Standards Institute|National Institute of Standards and Technology|Greenpeace|Oxfam|Freedom House|Transparency
International|Institut national de la statistique|Ministry of Health|Home Office|House of Commons|Council of Europe|Unicode
Consortium|Internet Society|International Committee of the Red Cross|World Wide Web Consortium
""".replace("\n", " ").split("|")
TOPICS = (
    "soziale Ungleichheit|politische Bildung|Migration|Arbeitsmarkt|Familie|Jugend|Geschlecht|Religion|Demokratie|Armut|Sozialstaat|"
    "Integration|Erwerbsarbeit|Wohlfahrt|Hochschule|Medien|Öffentlichkeit|Stadtentwicklung|Gesundheit|Alter|Pflege|Ehrenamt|Gewerkschaften|"
    "Transformation|Globalisierung|Individualisierung|Lebensläufe|Bildungschancen|Ausbildung|Berufsberatung|Wertewandel|Gewalt|Parteien|"
    "Wahlverhalten|Umweltbewusstsein|Mobilität|Freizeit|Sport|Konsum|Kindheit|Schule|Sozialstruktur|Elternschaft|Netzwerke|Vertrauen"
).split("|")
STUDIES = (
    "{a} und {b}|{a}. {c}|{a} im Wandel|{a} in Deutschland|Zur Soziologie: {a} und {b}|Zwischen {a} und {b}. {c}|{a}: {c}|"
    "{a} – {b} – {d}|Die Bedeutung von {a} für {b}|{a} in Ost- und Westdeutschland. {c}|Handbuch {a}|Theorien zu {a} und {b}|"
    "Wie {a} entsteht: {c}|{a} als Thema der Forschung|Perspektiven auf {a}. {c}|Einführung: {a} und {b}|{a}? {c}|Wozu {a}?"
).split("|")
SUBTITLES = (
    "Eine empirische Untersuchung|Ergebnisse einer Befragung|Theoretische und methodische Probleme|Ein Überblick|Beiträge zur Diskussion|"
    "Befunde aus zwei Jahrzehnten|Ein internationaler Vergleich|Zum Stand der Forschung|Konzepte, Methoden, Ergebnisse|Eine Bilanz|"
    "Anmerkungen zu einer Debatte|Eine qualitative Studie|Festschrift zum 60. Geburtstag|Verhandlungen des Kongresses"
).split("|")
SERIES = (
    "Working Paper|Discussion Paper|Arbeitspapier|Schriftenreihe des Instituts|Research Report|WZB Discussion Paper|IZA Discussion Paper|"
    "NBER Working Paper|Forschungsbericht|Occasional Paper|Technical Report|MPIfG Discussion Paper|Beiträge zur Sozialforschung|Studie"
).split("|")
PERIODICALS = (
    "Zeitschrift für Soziologie|Kölner Zeitschrift für Soziologie und Sozialpsychologie|Soziale Welt|Leviathan|Berliner Journal|"
    "Aus Politik und Zeitgeschichte|Politische Vierteljahresschrift|WSI-Mitteilungen|Zeitschrift für Pädagogik|Soziale Welt|Merkur|"
    "Historical Social Research|Geschichte und Gesellschaft|Prokla|Das Argument|Mittelweg 36|Forum Sozialforschung|Neue Praxis|"
    "Österreichische Zeitschrift für Soziologie|Zeitschrift für Frauenforschung|Psychologische Rundschau|ZUMA Nachrichten"
).split("|")
MADE = {
    "publisher": "Éditions {f}|éditions du {g}|Librairie {f}|Les {n}s|{f} & {f}|{f} and {f}|{f} Press|{f} Books|Verlag {f}|{f} Verlag|{f}, {f} and {f}|"
    "University of {c}|Universität {c}|{c} University Press|Presses de {c}|Imprimerie {f}|{n} Press|Institut für {t}|Edizioni {f}|{f} Editores|"
    "Institute for {n} Studies|{n} Research Group|{f}|{n}|Centre for {n} Policy",
    "author": "Bundesministerium für {t}|Bundesministerium für {t} und {t}|Ministerium für {t}, {t} und {t}|Landesamt für {t}|Stadt {c}|Landeshauptstadt {c}|"
    "Commission for {n} Affairs|The {n} Institute|Committee on {n} Policy|The League of {n} and {n}|U.S. Department of {n}|Ministry of {n} and {n}|"
    "Deutsches Institut für {t}|{n} Council|City of {c}|Arbeitskreis {t}|Zentrum für {t}|Kommission der {t}|{f}-Stiftung|Universität {c}",
}
"""Patterns of publishers and of bodies that write: {f} a family name, {g} a given one, {c} a city, {t} a German topic, {n} an English one."""
THINGS = (
    "Harbour|Water|Energy|Labour|Justice|Peace|Security|Trade|Liberation|Education|Forest|Coast|Island|Defence|Housing|Transport|Press|"
    "Development|Progress|Solidarity|Culture|River|Northern|Southern|Climate|Public Health|Migration|Market|Freedom|Lantern|Heron"
).split("|")
LEAST = {
    "title": "Tides of the Sound",
    "container_title:journal": "Port Review",
    "container_title:book": "The Harbour Reader",
    "publisher": "Fjord Press",
    "publisher_place": "Bergen",
}
"""What stands in for a field that the training rows do not have."""
ONSETS = "b d f g h j k l m n p r s t v y z ch sh kh br st hy gw ts bh".split()
VOWELS = "a e i o u ai ei ou yu eo ia oo".split()
CODAS = ["", "n", "l", "r", "s", "ng", "k", "m", "th", "ra", "na", "t"]
SUBJECTS = (
    "Parliament|The Mayor|Harbour Board|Fishermen|Senators|The Minister|Teachers|Doctors|Miners|The Court|Students|Farmers|Officials|"
    "Rebels|The Army|Police|The President|Opposition|Unions|Refugees|Scientists|Activists|Lawmakers|Investors|Villagers|The Pope|"
    "Troops|Envoys|Editors|Bishops|Allies|The Council|Port Workers|Veterans|Widows|Islanders|The Bank|Ministers"
).split("|")
VERBS = (
    "Back|Reject|Downplay|Seek|Warn of|Deny|Will Honor|Blame|Call for|Question|Fear|Welcome|Condemn|Demand|Face|Approve|Delay|Defend|"
    "Do Not Like|Want|Must Stop|Praise|Ignore|Push for|Say No to|Prepare for|Mourn|Remember|Celebrate|Cannot Explain|Still Await"
).split("|")
OBJECTS = (
    "New Harbour Law|Their Veterans’ Sacrifice|Peace Talks in the North|the Role of the Army in the Crisis|More Troops|Cuts to Schools|"
    "a Second Vote|the Iron Curtain of Smoke|Oil Deal With Neighbours|the Cost of War|Foreign Bases|the Killing of a Reporter|Strikes|"
    "Secret Support for Rebels|Water Shortage|the Return of the Exiles|Influence in the Capital|a Ban on Fishing|Tougher Sanctions|"
    "Claims of Fraud|the Siege|Their Own Report|Interference|Election Delay|the Gas Pipeline|Land Reform|a New Kind of Union"
).split("|")
SITES = ("blog", "watch", "online", "review", "monitor", "report", "today", "forum", "insider", "voice")
AREAS = """
Baltic Balkan Nordic Alpine Caspian Danube Pacific Atlantic Andean Sahara Kazakh Georgian Armenian Turkish Kurdish Yemeni Kenyan
Bolivian Chilean Croatian Serbian Bulgarian Estonian Finnish Icelandic Irish Scottish Welsh Breton Basque Catalan Tatar Uzbek
""".split()
PAPERS = "News Agency|Press Agency|Times|Post|Daily|Tribune|Gazette|Herald|Today|Observer|News|Information Agency|Review".split(
    "|"
)
PUBLISHERS = {
    "fr": "Gallimard|Seuil|Le Seuil|Fayard|Flammarion|La Découverte|Payot|Puf|PUF|Albin Michel|Actes Sud|Minuit|Maspero|Plon|Grasset|"
    "Hachette|Armand Colin|Vrin|La Fabrique|Syllepse|Agone|éditions du Cerf|L’Harmattan|Le Livre de Poche|Folio|Karthala|Nathan|Dalloz",
    "es": "Siglo XXI|Fondo de Cultura Económica|Alianza|Ariel|Crítica|Akal|Taurus|Planeta|Tecnos|Cátedra|Paidós|Anagrama|Trotta|Gedisa",
    "it": "Einaudi|Laterza|il Mulino|Feltrinelli|Mondadori|Bompiani|Carocci|Adelphi|FrancoAngeli|Rizzoli|Olschki|Donzelli|Garzanti",
    "de": "Suhrkamp|Rowohlt|Fischer|Piper|Hanser|C. H. Beck|Campus|Reclam|Ullstein|dtv|Kiepenheuer & Witsch|Hoffmann und Campe|Aufbau|"
    "Metzler|Böhlau|Wallstein|Droste|Unrast|VSA|Dietz|Klett-Cotta|Insel|Luchterhand|Nomos|Transcript|Springer VS",
    "en": "Simon & Schuster|HarperCollins|Random House|Penguin|Penguin Books|Knopf|Doubleday|Norton|W. W. Norton|Little, Brown|Viking|"
    "Macmillan|St. Martin’s Press|Basic Books|Verso|Pluto Press|Zed Books|Monthly Review Press|Beacon Press|Prentice-Hall|McGraw-Hill|"
    "Farrar, Straus and Giroux|Houghton Mifflin|Harper & Row|Haymarket Books|South End Press|Routledge|Scribner’s|Praeger|Faber and Faber",
}
CITIES = {
    "fr": "Paris|Lyon|Marseille|Nantes|Arles|Genève|Bruxelles|Lausanne|Toulouse|Montréal|Rennes|Grenoble|Bordeaux|Lille",
    "es": "Madrid|Barcelona|México|Buenos Aires|Bogotá|Lima|Santiago de Chile|Valencia|Sevilla|Caracas|Bilbao",
    "it": "Roma|Milano|Torino|Bologna|Firenze|Bari|Napoli|Venezia|Padova",
    "de": "Berlin|München|Frankfurt am Main|Frankfurt/M.|Hamburg|Köln|Stuttgart|Wien|Zürich|Leipzig|Göttingen|Reinbek|Bielefeld|Münster",
    "en": "New York|London|Boston|Chicago|Oxford|Cambridge, MA|Washington, D.C.|San Francisco|Toronto|Philadelphia|Berkeley|NY|Princeton",
}
NOUNS = {
    "fr": "la guerre|la mer|l’État|le travail|les villes|la mémoire|le peuple|la nation|les femmes|la langue|le pouvoir|la crise|l’Europe|"
    "la démocratie|le capital|les frontières|la terre|l’école|la presse|le fleuve|les colonies|la raison|le droit|l’invention|l’opinion",
    "es": "la guerra|el mar|el Estado|el trabajo|las ciudades|la memoria|el pueblo|la nación|las mujeres|la lengua|el poder|la crisis|"
    "la democracia|el capital|las fronteras|la tierra|la escuela|la prensa|el río|las colonias|la razón|el derecho|la invención",
    "it": "la guerra|il mare|lo Stato|il lavoro|le città|la memoria|il popolo|la nazione|le donne|la lingua|il potere|la crisi|"
    "la democrazia|il capitale|i confini|la terra|la scuola|la stampa|il fiume|le colonie|la ragione|il diritto|l’invenzione",
    "de": "Krieg|Meer|Staat|Arbeit|Stadt|Erinnerung|Volk|Nation|Frauen|Sprache|Macht|Krise|Demokratie|Kapital|Grenzen|Land|Schule|Presse|"
    "Strom|Kolonien|Vernunft|Recht|Erfindung|Herrschaft|Öffentlichkeit|Geschichte|Gegenwart|Gesellschaft|Freiheit",
}
LINKS = {
    "fr": " et | sans | contre | de |. Essai sur | : une histoire de | à l’épreuve de | dans | ou ",
    "es": " y | sin | contra | de |. Ensayo sobre | : una historia de | frente a | en | o ",
    "it": " e | senza | contro | di |. Saggio su | : una storia di | davanti a | in | o ",
    "de": " und | ohne | gegen |. Zur Geschichte von | im Zeitalter der | als | zwischen | oder |: Versuch über ",
}
PREFIXES = (
    "See |See also |Cf. |Cf. |Quoted in |Cited in |See, e.g., |For example, |Voir |Voir aussi |Cf |Cité par |Ver: |Véase |Vid. |Cfr. |Vgl. |"
    "Siehe |Zit. nach |Vedi |Cit. in |In: |From |As quoted in |For a critique, see |Lire à ce propos |Sur ce point, voir "
).split("|")
REMARKS = (
    " Emphasis added.| Emphasis mine.| My translation.| The author was then a correspondent in the region.| Translated by the author.|"
    " This figure is disputed.| Traduction de l’auteur.| Souligné par nous.| Hervorhebung im Original.| The report was never published.|"
    " He later withdrew the claim.| See the discussion above.| La traducción es mía.| An earlier version appeared elsewhere."
).split("|")
HOSTS = [
    "www.archive-news.org",
    "example.org",
    "www.un.org",
    "news.example.com",
    "www.state.gov",
    "www.rfc-editor.org",
    "www.bmj.de",
    "data.example.net",
]
ACRONYMS = (
    "AFP DPA ANSA EFE IRNA FNA UPI TASS Itar-Tass Interfax Xinhua PTI ANI KUNA SANA WAM MENA AP Azertag BBC".split()
)
PLACES = [
    "Tehran",
    "Washington, DC",
    "Beirut",
    "Paris",
    "Berlin",
    "Cairo",
    "Geneva",
    "Kabul",
    "Moscow",
    "Jerusalem",
    "New Delhi",
    "Nairobi",
]
