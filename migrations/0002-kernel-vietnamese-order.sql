-- Sort key of Vietnamese text, the same on every database: no collation for Vietnamese is needed. First the letters in the
-- order a ă â b c d đ e ê … o ô ơ … u ư …, then the tones level, huyền, hỏi, ngã, sắc, nặng. Compare keys as "C".
CREATE FUNCTION vi_sort_key(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  WITH small AS (
    SELECT translate(
      lower(normalize(value, NFC)),
      'ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ',
      'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'
    ) AS letters
  ), toneless AS (
    SELECT letters, translate(
      letters,
      'àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ',
      'aaaaaăăăăăâââââeeeeeêêêêêiiiiioooooôôôôôơơơơơuuuuuưưưưưyyyyy'
    ) AS plain FROM small
  )
  SELECT replace(replace(replace(replace(replace(replace(replace(
      plain, 'ă', 'a~'), 'â', 'a~~'), 'đ', 'd~'), 'ê', 'e~'), 'ô', 'o~'), 'ơ', 'o~~'), 'ư', 'u~')
    || chr(1) ||
    regexp_replace(translate(
      letters,
      'àằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ',
      '111111111111222222222222333333333333444444444444555555555555'
    ), '[^1-5]', '0', 'g')
  FROM toneless
$$;
