-- Place of a name in Vietnamese order, written with the name: sorting thousands of names anew for each page takes too long.
ALTER TABLE organisation_designation ADD COLUMN sort_key text;
UPDATE organisation_designation SET sort_key = vi_sort_key(coalesce(short_name, name));
ALTER TABLE organisation_designation ALTER COLUMN sort_key SET NOT NULL;
