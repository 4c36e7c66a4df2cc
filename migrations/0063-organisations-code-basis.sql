-- Legal basis (căn cứ pháp lý) of a code: the act that gave it.
ALTER TABLE organisation_code ADD COLUMN basis text;
