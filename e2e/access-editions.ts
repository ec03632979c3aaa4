import type { TransactionSql } from "postgres";

/** A policy for agreed self-settlement that everyone may read, and a draft of the next edition. */
export async function insertPolicies(
  sql: TransactionSql,
  id: string,
  account: string,
): Promise<void> {
  const at = "2026-01-05T08:00:00Z";
  const content = {
    participation: { takesPart: true, definition: { nb: "Egne ord", nn: null, en: null } },
    home: { demands: ["smoke_alarm"] },
    contact: { unit: "Flyktningtjenesten", phone: "00 00 00 00" },
  };
  const written = {
    municipality_id: id,
    started_by: account,
    started_by_name: "Ada",
    changed_at: at,
    changed_by_name: "Ada",
    content: sql.json(content),
  };
  const published = {
    status: "published",
    valid_from: "2026-01-05",
    published_at: at,
    published_by: account,
    published_by_name: "Ada",
  };
  await sql`insert into policy_edition ${sql({ ...written, ...published, number: 1 })}
    on conflict do nothing`;
  await sql`insert into policy_edition ${sql({ ...written, number: 2 })} on conflict do nothing`;
  const topic = { key: "fire_safety", title: { nb: "Brann", nn: "Brann", en: "Fire" } };
  const rule = { audience: ["everyone"], refreshMonths: null, isActive: true };
  await sql`insert into guidance_curriculum ${sql({
    municipality_id: id,
    number: 1,
    content: sql.json([
      {
        key: "safe_home",
        title: { nb: "Trygg", nn: "Trygg", en: "Safe" },
        topics: [{ ...topic, ...rule, goal: { nb: "", nn: "", en: "" } }],
      },
    ]),
    started_by_name: "Ada",
    changed_at: at,
    changed_by_name: "Ada",
  })} on conflict do nothing`;
  await sql`insert into policy_page ${sql({ municipality_id: id, is_open: true })}
    on conflict do nothing`;
}

/** The library as edition 1, and a draft of edition 2 with one item of the municipality's own. */
export async function insertEditions(
  sql: TransactionSql,
  id: string,
  ownItem: string,
): Promise<void> {
  for (const [number, status] of [
    [1, "published"],
    [2, "draft"],
  ] as const) {
    const [made] = await sql`
      insert into checklist_edition (municipality_id, number, library_version, status, published_at)
      select ${id}, ${number}::int, max(number), ${status}::text,
        case when ${number} = 1 then timestamptz '2026-01-01' end from library_version
      on conflict do nothing returning number`;
    if (!made) continue;
    await sql`
      insert into checklist_edition_item
        (municipality_id, edition, item_key, position, origin, active, content)
      select ${id}, ${number}, item_key, position, 'library', not retired, content
      from library_item where library_version = (select max(number) from library_version)`;
  }
  await sql`
    insert into checklist_edition_item
      (municipality_id, edition, item_key, position, origin, content)
    select ${id}, 2, ${ownItem}, 1000, 'own', content || jsonb_build_object('id', ${ownItem}::text)
    from library_item where item_key = 'REQ-01' order by library_version desc limit 1
    on conflict do nothing`;
}
