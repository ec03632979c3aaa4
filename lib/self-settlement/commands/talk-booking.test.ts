import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk, keepOnlyCaseFigures } from "@/lib/cases/fixtures";
import { aBooking } from "@/lib/interpreters/fixtures";
import { bookingsAround } from "@/lib/interpreters/queries/meeting-bookings";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { anApplication, caseHeaderOf } from "../fixtures";
import { openTalk } from "../queries/private-talks";
import { changeTalk } from "./change-talk";
import { recordTalk } from "./record-talk";

beforeAll(keepOnlyCaseFigures);

const answers = {
  heldOn: "2026-11-20",
  askedAlone: "yes",
  brokerAnswer: "no",
  dependencyAnswer: "no",
};
const other = { source: "other", otherName: "Hodan Ali", category: "B", language: "so" };
const taken = { error: { fields: { interpreterBookingId: ["talks.errors.booking-taken"] } } };

async function aStart() {
  const teamId = await aTeam();
  const ctx = await aColleague(["housing_adviser", "settlement_officer"], [teamId]);
  const { caseId, applicationId } = await anApplication(ctx, teamId, {
    members: [{ givenName: "Amina", familyName: "Yusuf", birthDate: "04.07.1990" }],
  });
  const { members } = await caseHeaderOf(ctx, caseId);
  const personId = members[0]?.personId ?? "";
  const record = (interpreterBookingId: string, given = {}) =>
    recordTalk(ctx, {
      applicationId,
      personId,
      occasion: "before_decision",
      ...answers,
      interpreterBookingId,
      ...given,
    });
  return { ctx, teamId, caseId, record };
}

const frameOf = async (ctx: Ctx, talkId: string) =>
  (await inScope(ctx, (scope) => openTalk(scope, talkId))).talk;

it("has the interpreter from the booking, which is then used and offered no more", () =>
  withRollback(async () => {
    const { ctx, caseId, record } = await aStart();
    const booked = await aBooking(ctx, caseId, { ...other, purpose: "private_talk" });
    const offered = (talkId: string | null) =>
      inScope(ctx, (scope) => bookingsAround(scope, caseId, "2026-11-20", talkId));
    expect(await offered(null)).toMatchObject([{ id: booked, language: "so" }]);
    const { talkId } = expectOk(await record(booked));
    expect(await frameOf(ctx, talkId)).toMatchObject({
      interpreterBookingId: booked,
      interpreterUse: "used",
      interpretedBy: "interpreter",
      interpreterCategory: "B",
      language: "so",
    });
    expect(await record(booked)).toMatchObject(taken);
    expect(await offered(null)).toEqual([]);
    expect(await offered(talkId)).toMatchObject([{ id: booked }]);
    const again = { talkId, version: 1, ...answers, interpreterBookingId: booked };
    expectOk(await changeTalk(ctx, { ...again, askedAlone: "no" }));
    expectOk(
      await changeTalk(ctx, {
        ...again,
        version: 2,
        interpreterBookingId: "",
        interpreterUse: "not_needed",
      }),
    );
    expect(await offered(null)).toMatchObject([{ id: booked }]);
  }));

it("refuses the booking of a session, and one of another household", () =>
  withRollback(async () => {
    const { ctx, teamId, caseId, record } = await aStart();
    const booked = await aBooking(ctx, caseId, other);
    await inScope(ctx, ({ tx, municipalityId, actor }) =>
      tx.execute(sql`insert into guidance_session (municipality_id, id, case_id, adviser_id,
          adviser_name, interpreter_booking_id)
        values (${municipalityId}, ${newId()}, ${caseId}, ${actor.accountId}, ${actor.name},
          ${booked})`),
    );
    expect(await record(booked)).toMatchObject(taken);
    const { caseId: elsewhere } = await aCase(ctx, teamId);
    const theirs = await aBooking(ctx, elsewhere, other);
    await expect(record(theirs)).rejects.toMatchObject({ kind: "not_found" });
  }));

it("refuses someone close to the household, though the booking had an exception", () =>
  withRollback(async () => {
    const { ctx, caseId, record } = await aStart();
    const exception = { deviationReason: "Timen kunne ikke flyttes", language: "so" };
    const relative = await aBooking(ctx, caseId, {
      ...exception,
      source: "relative",
      deviationGround: "cannot_wait",
    });
    expect(await record(relative)).toMatchObject({
      error: { fields: { interpretedBy: ["talks.errors.relative-barred"] } },
    });
    expect(await record("", { interpreterUse: "" })).toMatchObject({
      error: { fields: { interpreterUse: ["errors.required"] } },
    });
  }));
