import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** Rows of a dated table, by its name in the query, that hold at a date. */
export const validAt = (table: string, asOf: string): RawBuilder<SqlBool> => {
  const [from, to] = [sql.ref(`${table}.valid_from`), sql.ref(`${table}.valid_to`)];
  return sql<SqlBool>`(${from} <= ${asOf}::date AND (${to} IS NULL OR ${to} > ${asOf}::date))`;
};

/** Rows that hold on any date of a half-open range; without an end the range is open. */
export const validDuring = (table: string, from: string, to: string | null): RawBuilder<SqlBool> =>
  sql<SqlBool>`daterange(${sql.ref(`${table}.valid_from`)}, ${sql.ref(`${table}.valid_to`)})
    && daterange(${from}::date, ${to}::date)`;
