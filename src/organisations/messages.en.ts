/** Words for every refusal of the organisations: what happened, what was kept, what to do. */
export const organisationsProblemsEn = {
  'problem.organisation-not-found': 'There is no body at the address “{key}”. Look for it in the tree.',
  'problem.organisation-not-there': 'The body “{key}” is not there on {on}. Choose another date; nothing was changed.',
  'problem.organisation-changed':
    'The body “{key}” has just been changed by somebody else; nothing was written. Load the latest version, look, and record it again.',
  'problem.range-backwards': 'The end {to} must come after the beginning {from}. Correct the dates and try again.',
  'problem.parent-not-there':
    'The body above, “{key}”, is not there all the time from {from} on. Choose another one, or another date.',
  'problem.two-parents': 'In one hierarchy a body has one parent at a date. Take one of them away.',
  'problem.two-codes': 'A body has one code of a scheme. Take one of them away.',
  'problem.code-taken': 'Code {code} means “{key}” at that time. Use another code or another date.',
  'problem.key-taken': 'The address “{key}” belongs to another body. Choose another one.',
  'problem.later-change':
    'A change of “{key}” from {on} or later is already recorded. Choose a later date, or change that one first.',
  'problem.place-in-circle':
    '“{key}” cannot stand below “{parent}”: “{parent}” stands below it. Choose another body above.',
  'problem.bodies-below': '{count} bodies still stand below “{key}”. Move them elsewhere first, then try again.',
  'problem.same-body-twice': 'A body is named twice. Take one away and try again.',
  'problem.merged-into-itself': '“{key}” cannot be merged into itself. Choose another body.',
  'problem.shares-not-whole':
    'The shares add up to {sum} and must add up to 1. Correct them and try again; nothing was written.',
  'problem.same-name': 'The new name, kind and level of “{key}” are those it has. There is nothing to write.',
  'problem.class-not-found': 'There is no class “{key}”. The list may just have changed; reload the page.',
  'problem.class-needs-body': 'The class “{key}” depends on a province or commune. Choose the body to begin from.',
  'problem.class-changed':
    'The class “{key}” has just been changed by somebody else. Reload the page and do it again; nothing was written.',
  'problem.phrase-taken': 'One of these wordings belongs to the class “{key}”. Take it away from one of the two.',
  'problem.name-without-letters': 'The name “{text}” has no letters. Enter it as the document writes it.',
  'problem.alias-not-found': 'This name is not there any more. Reload the page.',
  'problem.alias-changed': 'Somebody else has just decided about “{text}”. Reload the page and look again.',
  'problem.alias-taken': 'Here “{text}” is confirmed to mean “{key}”. Take that back first.',
  'problem.table-too-large':
    'The file is larger than {limit} MB. Divide the table and import the parts; nothing was imported.',
  'problem.table-too-long':
    'The table has more than {limit} rows. Divide it and import the parts; nothing was imported.',
  'problem.table-damaged':
    'The file cannot be read as an XLSX or CSV table. Open it, save it again and retry; nothing was imported.',
  'problem.table-bomb':
    'The file was refused because it unpacks to far too much; nothing was imported. Use the template of Nhịp.',
  'problem.rows-wrong':
    '{wrong} rows are wrong, so nothing was imported. Correct the file, or import only the {good} good rows.',
};

/** Words for what is wrong with a row of an imported table. */
export const rowErrorsEn = {
  'row.table-empty': 'The file has no rows.',
  'row.column-missing': 'This column is missing. Add it with a heading as in the template.',
  'row.cell-empty': 'This cell is empty. Fill it in.',
  'row.code-malformed': 'Code “{value}” has characters that cannot be used. Use letters, digits, dots and hyphens.',
  'row.name-too-long': 'The name is longer than {limit} characters. Shorten it.',
  'row.kind-unknown': 'There is no kind “{value}”. Use: commune, ward, special zone, province, city.',
  'row.date-malformed': '“{value}” is no date. Write it as 01/07/2025.',
  'row.code-twice': 'Code {value} already stands in row {row} with the same date. Keep one of them.',
  'row.parent-unknown':
    'No unit has code {value} on {from}. Correct the code of the unit above, or add that unit first.',
  'row.parent-other': 'This unit belongs to code {now}, not to {value}. To move it, use “Move”.',
  'row.code-other-body': 'This code means “{now}”, of another level. Correct the code.',
};
