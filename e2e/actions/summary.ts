import { randomUUID } from "node:crypto";
import type { Municipality } from "../municipality";
import type { Household } from "./guidance";

/** A finished session of the household, with two topics, an agreement and a next meeting; its id. */
export async function aFinishedSession(
  municipality: Municipality,
  { caseId }: Household,
): Promise<string> {
  const id = randomUUID();
  const m = { municipality_id: municipality.id };
  await municipality.sql(async (sql) => {
    await sql`insert into guidance_session ${sql({
      ...m,
      id,
      case_id: caseId,
      adviser_id: randomUUID(),
      adviser_name: "Sigrid Moe",
      status: "finished",
      held_on: "2026-11-20",
      channel: "home_visit",
      interpreter_use: "not_needed",
      next_session_on: "2026-12-04",
      finished_at: "2026-11-20T12:00:00Z",
    })}`;
    for (const topic of ["fire_safety", "waste"]) {
      await sql`insert into guidance_topic_covered ${sql({ ...m, session_id: id, topic })}`;
    }
    await sql`insert into guidance_agreement ${sql({
      ...m,
      id: randomUUID(),
      session_id: id,
      position: 0,
      text: "Bytte batteri i røykvarsleren",
      responsible: "Amina Yusuf",
      due_on: "2026-12-01",
    })}`;
  });
  return id;
}
