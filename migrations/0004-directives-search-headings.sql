-- Search looks in headings first, and for the letters as they were typed before those without diacritics.
ALTER TABLE clause ADD COLUMN headings tsvector NOT NULL DEFAULT '';
CREATE INDEX clause_headings ON clause USING gin (headings);
CREATE INDEX clause_words ON clause USING gin (words);
