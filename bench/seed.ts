import type { Sql } from "postgres";

/** The municipalities of the bench: 9201, 9202, … */
export const benchMunicipality = (index: number) => String(9201 + index);

export const TEAMS = 5;
const SESSIONS_A_CASE = 10;
const ENTRIES_A_CASE = 8;

/**
 * Adds cases to each municipality, numbered from `from` to `to`: each with a household of two, an
 * officer, a stage, settlement dates, a right to the programme, ten finished sessions of two topics,
 * and eight checklist entries. Set-based and as superuser, so that a hundred thousand cases take minutes; the app then works on them as usual.
 */
export async function seed(
  sql: Sql,
  municipalities: number,
  from: number,
  to: number,
): Promise<void> {
  for (let index = 0; index < municipalities; index += 1) {
    await seedMunicipality(sql, benchMunicipality(index), from, to);
  }
  await sql`analyze`;
}

/** A uuid made of what it is the id of, so that rows find each other without a look-up. */
const id = (kind: string, parts: string) =>
  `overlay(overlay(md5('${kind}' || m || ${parts}) placing '7' from 13) placing '8' from 17)::uuid`;

/** The settlement date of a case, over five and a half years; one in ten has only a planned one. */
const settled = "(date '2026-10-20' - n * 37 % 2000)";

async function seedMunicipality(sql: Sql, m: string, from: number, to: number): Promise<void> {
  const all = `(select '${m}'::text as m, n from generate_series(${from}, ${to}) n) cases`;
  const statements = [
    `insert into municipality (id, name) values ('${m}', 'Målekommune ${m}') on conflict do nothing`,
    `insert into account (municipality_id, id, issuer, subject, name)
      select m, ${id("account", "a")}, 'https://bench', a::text, 'Ansatt ' || a
      from (select '${m}'::text as m, a from generate_series(0, ${TEAMS - 1}) a) s
      on conflict do nothing`,
    `insert into account_role (municipality_id, account_id, role)
      select m, ${id("account", "a")}, r from (select '${m}'::text as m, a
        from generate_series(0, ${TEAMS - 1}) a) s,
        unnest(array['settlement_officer','housing_adviser','manager']) r on conflict do nothing`,
    `insert into team (municipality_id, id, name)
      select m, ${id("team", "a")}, 'Team ' || a
      from (select '${m}'::text as m, a from generate_series(0, ${TEAMS - 1}) a) s
      on conflict do nothing`,
    `insert into team_member (municipality_id, id, team_id, account_id, from_on)
      select m, ${id("member", "a")}, ${id("team", "a")}, ${id("account", "a")}, '2026-01-01'
      from (select '${m}'::text as m, a from generate_series(0, ${TEAMS - 1}) a) s
      on conflict do nothing`,
    `insert into checklist_edition (municipality_id, number, library_version, status, published_at)
      values ('${m}', 1, 1, 'published', now() - interval '1 day') on conflict do nothing`,
    `insert into checklist_edition_item
        (municipality_id, edition, item_key, position, origin, active, content)
      select '${m}', 1, item_key, position, 'library', not retired, content from library_item
      on conflict do nothing`,
    `insert into household (municipality_id, id) select m, ${id("household", "n")} from ${all}`,
    `insert into person (municipality_id, id, given_name, family_name, display_name, search_name,
        birth_date, sex, permit_granted_on, permit_valid_until)
      select m, ${id("person", "n || '/' || p")},
        (array['Amina','Yusuf','Olena','Samuel','Fatima','Dawit'])[1 + (n * 7 + p) % 6],
        'Navn' || (n * 31 % 9973), 'Fornavn' || p || ' Navn' || (n * 31 % 9973),
        lower((array['Amina','Yusuf','Olena','Samuel','Fatima','Dawit'])[1 + (n * 7 + p) % 6])
          || ' navn' || (n * 31 % 9973),
        date '1980-01-01' + (n * 17 + p * 300) % 9000, 'unknown',
        ${settled} - 120, date '2027-01-01' + n % 700
      from ${all}, generate_series(1, 2) p`,
    `insert into person_name_word (municipality_id, word, person_id)
      select p.municipality_id, word, p.id
      from (select ${id("person", "n || '/' || p")} as id from ${all}, generate_series(1, 2) p) given
      join person p on p.municipality_id = '${m}' and p.id = given.id,
        unnest(string_to_array(p.search_name, ' ')) word`,
    `insert into person_identifier (municipality_id, id, person_id, kind, ciphertext, blind_index)
      select m, ${id("identifier", "n || '/' || p")}, ${id("person", "n || '/' || p")}, 'duf', 'x',
        'bench-' || n || '-' || p
      from ${all}, generate_series(1, 2) p`,
    `insert into household_member (municipality_id, id, household_id, person_id, is_head, from_on)
      select m, ${id("hm", "n || '/' || p")}, ${id("household", "n")},
        ${id("person", "n || '/' || p")}, p = 1, '2026-01-01'
      from ${all}, generate_series(1, 2) p`,
    `insert into settlement_case (municipality_id, id, number, household_id, settlement_type, team_id,
        opened_on, checklist_edition, household_name, member_count, open_stages, next_due_on,
        open_item_count, last_activity_at)
      select m, ${id("case", "n")}, '2026-' || lpad(n::text, 5, '0'), ${id("household", "n")},
        case when n % 10 = 5 then 'agreed_self_settlement' else 'from_reception' end,
        ${id("team", `(n % ${TEAMS})`)}, date '2026-01-01' + n % 300, 1,
        'Navn' || (n * 31 % 9973) || ', Amina', 2, array['housing_guidance'],
        date '2026-11-01' + n % 120, ${ENTRIES_A_CASE}, now() - make_interval(mins => n % 500000)
      from ${all}`,
    `insert into case_counter (municipality_id, year, last) values ('${m}', 2026, ${to})
      on conflict (municipality_id, year) do update set last = excluded.last`,
    `insert into case_stage (municipality_id, id, case_id, stage, opened_on, opened_by)
      select m, ${id("stage", "n")}, ${id("case", "n")}, 'housing_guidance', '2026-02-01',
        ${id("account", "0")} from ${all}`,
    `insert into person_settlement (municipality_id, case_id, person_id, planned_on, settled_on)
      select m, ${id("case", "n")}, ${id("person", "n || '/' || p")},
        case when n % 10 > 0 then ${settled} else date '2026-12-01' + n % 60 end,
        case when n % 10 > 0 then ${settled} end
      from ${all}, generate_series(1, 2) p`,
    `insert into programme_participation (municipality_id, id, case_id, person_id, right_arises_on,
        decided_on, started_on, planned_end_on, ended_on)
      select m, ${id("programme", "n")}, ${id("case", "n")}, ${id("person", "n || '/1'")},
        ${settled}, ${settled} + 30, ${settled} + 60, ${settled} + 790,
        case when ${settled} + 790 < date '2026-11-01' then ${settled} + 790 end
      from ${all} where n % 10 > 1`,
    `insert into case_officer (municipality_id, id, case_id, account_id, role, from_on)
      select m, ${id("officer", "n")}, ${id("case", "n")}, ${id("account", `(n % ${TEAMS})`)},
        'housing_adviser', '2026-02-01' from ${all} where n % 40 < ${TEAMS}`,
    `insert into guidance_session (municipality_id, id, case_id, adviser_id, adviser_name, status,
        held_on, channel, interpreter_use, notes, finished_at)
      select m, ${id("session", "n || '/' || s")}, ${id("case", "n")},
        ${id("account", `(n % ${TEAMS})`)}, 'Ansatt', 'finished', date '2026-01-01' + s * 20,
        'home_visit', 'not_needed', 'Gikk gjennom strøm og avfall.', now()
      from ${all}, generate_series(1, ${SESSIONS_A_CASE}) s`,
    `insert into guidance_topic_covered (municipality_id, session_id, topic)
      select m, ${id("session", "n || '/' || s")}, (array['lease_rights','rent_and_bills'])[1 + s % 2]
      from ${all}, generate_series(1, ${SESSIONS_A_CASE}) s`,
    `insert into guidance_standing (municipality_id, case_id, session_count, last_held_on,
        last_adviser_id, last_adviser_name, wanted_count, missing, refresh_on)
      select m, ${id("case", "n")}, ${SESSIONS_A_CASE},
        date '2026-01-01' + ${SESSIONS_A_CASE * 20} - n % 90, ${id("account", `(n % ${TEAMS})`)},
        'Ansatt', 14, array['waste','fire_safety','cleaning','neighbours'],
        array[date '2026-10-01' + n % 120, date '2027-02-01']
      from ${all}`,
    `insert into checklist_entry (municipality_id, id, case_id, item_key, subject_key, stage,
        audience, due_on, appeared_on)
      select m, ${id("entry", "n || '/' || e")}, ${id("case", "n")}, 'HGU-' || lpad(e::text, 2, '0'),
        'case', 'housing_guidance', 'housing_adviser', date '2026-10-01' + (n * 3 + e * 20) % 365,
        '2026-02-01'
      from ${all}, generate_series(1, ${ENTRIES_A_CASE}) e`,
    ...applicationStatements(m, all),
    ...attendanceStatements(all),
    `insert into indicator_rollup (municipality_id, indicator, year, quarter, denominator, numerator)
      select '${m}', i, 2026, q, 40, 25 from unnest(array['work_or_education_at_end',
        'work_or_education_one_year_after','programme_in_time','settled_against_decision']) i,
        generate_series(1, 4) q on conflict do nothing`,
  ];
  await sql.begin(async (tx) => {
    await tx.unsafe("set local session_replication_role = replica");
    for (const statement of statements) await tx.unsafe(statement);
  });
}

/** Weeks of attendance that the participants of a municipality's classes have. */
const WEEKS = 8;
const PARTICIPANTS = 2500;

/** The first participants go to classes of some thirty each, four days a week, all of one team. */
function attendanceStatements(all: string): string[] {
  const running = `${all} where n % 10 > 1 and n <= ${PARTICIPANTS}`;
  const held = id("class", `(n % ${TEAMS} || '/' || n / 300)`);
  return [
    `insert into programme_class (municipality_id, id, name, provider, kinds, from_on)
      select distinct m, ${held}, 'Norsk ' || n % ${TEAMS} || '-' || n / 300, 'Voksenopplæringen',
        array['norwegian'], date '2026-01-05' from ${running} on conflict do nothing`,
    `insert into class_timetable (municipality_id, class_id, valid_from, times, set_by, set_by_name)
      select distinct m, ${held}, date '2026-01-05', (select jsonb_agg(jsonb_build_object('weekday', d,
        'from', '09:00', 'to', '14:00')) from generate_series(1, 4) d), ${id("account", "0")}, 'Ansatt'
      from ${running} on conflict do nothing`,
    `insert into class_participant (municipality_id, id, class_id, participation_id, from_on, added_by,
        added_by_name)
      select m, ${id("member-of-class", "n")}, ${held}, ${id("programme", "n")}, date '2026-01-05',
        ${id("account", "0")}, 'Ansatt' from ${running}`,
    `insert into attendance (municipality_id, participation_id, day, source_kind, source_id,
        planned_minutes, present_minutes, absence_code, origin, recorded_by, recorded_by_name,
        recorded_at)
      select m, ${id("programme", "n")}, date '2026-10-05' + w * 7 + d, 'class', ${held}, 300,
        case when (n + w + d) % 17 = 0 then 0 else 300 end,
        case when (n + w + d) % 17 = 0 then 'SYK_EGENM' end, 'typed', ${id("account", "0")}, 'Ansatt',
        now()
      from ${all}, generate_series(0, ${WEEKS - 1}) w, generate_series(0, 3) d
      where n % 10 > 1 and n <= ${PARTICIPANTS}`,
  ];
}

/** One case in ten has found a home itself: dwelling, lease, an answer to every check, two talks. */
function applicationStatements(m: string, all: string): string[] {
  const applied = `${all} where n % 10 = 5`;
  return [
    `insert into landlord (municipality_id, id, kind, name)
      select m, ${id("landlord", "'0'")}, 'person', 'Utleier' from (select '${m}'::text as m) s
      on conflict do nothing`,
    `insert into dwelling (municipality_id, id, street_address, postal_code, postal_place, address_key,
        kind, landlord_id, rooms, area_m_2, own_entrance, own_bathroom, own_kitchen)
      select m, ${id("dwelling", "n")}, 'Storgata ' || n, '4005', 'Stavanger', 'bench' || n, 'flat',
        ${id("landlord", "'0'")}, 2, 48, true, true, true from ${applied}`,
    `insert into lease (municipality_id, id, case_id, dwelling_id, is_written, starts_on,
        is_fixed_term, ends_on, moved_in_on, notice_months, monthly_rent, includes_heating,
        includes_electricity, monthly_energy, deposit, guarantee, prepaid_rent, other_payment)
      select m, ${id("lease", "n")}, ${id("case", "n")}, ${id("dwelling", "n")}, true, '2026-12-01',
        true, '2029-11-30', ${settled}, 3, 1100000, true, false, 80000, 0, 3000000, 0, 0 from ${applied}`,
    `insert into self_settlement_application (municipality_id, id, case_id, state, state_since,
        enquired_on, dwelling_id, lease_id, monthly_income)
      select m, ${id("application", "n")}, ${id("case", "n")}, 'checking', '2026-10-01',
        '2026-09-01', ${id("dwelling", "n")}, ${id("lease", "n")}, 2400000 from ${applied}`,
    `insert into self_settlement_check (municipality_id, id, code, subject_type, subject_id, state,
        note, evidence, checked_on, checked_by_name)
      select m, ${id("check", "n || '/' || c")}, 'AS-C' || lpad(c::text, 2, '0'),
        case when c in (7, 10, 11) then 'dwelling' when c in (1, 17) then 'case'
          else 'application' end,
        case when c in (7, 10, 11) then ${id("dwelling", "n")}
          when c in (1, 17) then ${id("case", "n")} else ${id("application", "n")} end,
        'met', 'Sett på befaring.', '{"basis": {}}', '2026-10-10', 'Ansatt 0'
      from ${all}, generate_series(1, 17) c where n % 10 = 5`,
    `insert into private_talk (municipality_id, id, application_id, case_id, person_id, dwelling_id,
        held_on, held_by, held_by_name, asked_alone, interpreter_use)
      select m, ${id("talk", "n || '/' || p")}, ${id("application", "n")}, ${id("case", "n")},
        ${id("person", "n || '/' || p")}, ${id("dwelling", "n")}, '2026-10-12',
        ${id("account", "'0'")}, 'Ansatt 0', true, 'not_needed'
      from ${all}, generate_series(1, 2) p where n % 10 = 5`,
  ];
}
