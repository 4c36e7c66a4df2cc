-- Numbers that a document below lowers, beside the counts: the page of a whole cascade names them without unpacking every result.
ALTER TABLE alignment ADD COLUMN lowered jsonb;
UPDATE alignment SET lowered = jsonb_path_query_array(alignment.found, '$.numbers[*] ? (@.direction == "lowered")')
WHERE alignment.found IS NOT NULL;
