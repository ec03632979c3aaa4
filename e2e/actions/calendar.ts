import { randomUUID } from "node:crypto";
import type { Municipality, Person } from "../municipality";

/** A guidance session today that someone is to hold. */
export async function sessionToday(
  municipality: Municipality,
  caseId: string,
  adviser: Pick<Person, "accountId" | "name">,
  startsAtTime: string,
): Promise<void> {
  await municipality.sql(async (sql) => {
    await sql`insert into guidance_session (municipality_id, id, case_id, adviser_id, adviser_name,
        held_on, starts_at_time, minutes)
      values (${municipality.id}, ${randomUUID()}, ${caseId}, ${adviser.accountId}, ${adviser.name},
        (now() at time zone 'Europe/Oslo')::date, ${startsAtTime}, 60)`;
  });
}
