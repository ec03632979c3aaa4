-- The same grade, found by the keys of the household: with OR between the person and the others the
-- planner walked through all people of the municipality for each row that was written.
CREATE OR REPLACE FUNCTION household_grade(of_municipality text, of_person uuid) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT (array['none','klientadresse','fortrolig','strengt_fortrolig'])[max(array_position(
    array['none','klientadresse','fortrolig','strengt_fortrolig'], grades.grade))]
  FROM (
    SELECT p.address_protection AS grade FROM person p
    WHERE p.municipality_id = of_municipality AND p.id = of_person
    UNION ALL
    SELECT p.address_protection
    FROM household_member mine
    JOIN household_member theirs ON theirs.municipality_id = mine.municipality_id
      AND theirs.household_id = mine.household_id AND theirs.to_on IS NULL
    JOIN person p ON p.municipality_id = theirs.municipality_id AND p.id = theirs.person_id
    WHERE mine.municipality_id = of_municipality AND mine.person_id = of_person
      AND mine.to_on IS NULL) grades
$$;
