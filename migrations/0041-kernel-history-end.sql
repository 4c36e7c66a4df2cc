-- The end of the chain only moves forward, one entry at a time; a restored database sets it once.
CREATE FUNCTION history_end_moves_forward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.position = 0 OR NEW.position = OLD.position + 1 THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'history is append-only';
END $$;
CREATE TRIGGER history_head_forward BEFORE UPDATE OR DELETE ON history_head
  FOR EACH ROW EXECUTE FUNCTION history_end_moves_forward();
