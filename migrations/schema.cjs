// drizzle-kit looks for tables among a module's exports; ours are derived, so their names are not known beforehand.
const { getTableName } = require('drizzle-orm');
const { DERIVED_TABLES } = require('../src/register/tables.ts');
const { RELEASE_TABLES } = require('../src/register/releases.ts');
const { SUMMARY_TABLES } = require('../src/register/summary-tables.ts');
module.exports = Object.fromEntries(
  [...DERIVED_TABLES, ...RELEASE_TABLES, ...SUMMARY_TABLES].map((table) => [getTableName(table), table]),
);
