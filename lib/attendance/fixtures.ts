import { aCase, expectOk } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { recordProgramme } from "@/lib/programme/commands/record-programme";
import { addParticipants } from "./commands/add-participants";
import { closeMonth } from "./commands/close-month";
import { createClass } from "./commands/create-class";
import { grantLeave } from "./commands/grant-leave";
import { saveWeek } from "./commands/save-week";
import { withdrawCertification } from "./commands/withdraw-certification";
import { membersOf } from "./queries/classes";
import { personAttendance } from "./queries/person-attendance";

/** Someone in a programme, in a case of their own. */
export type Participant = { caseId: string; personId: string; participationId: string };

/** Someone whose programme has begun; the officer opens the case, the adviser records the programme. */
export async function aParticipant(
  { officer, adviser, teamId }: { officer: Ctx; adviser: Ctx; teamId: string },
  given: { name?: string; startedOn?: string; plannedEndOn?: string } = {},
): Promise<Participant> {
  const { name = "Amina", startedOn = "2026-01-12", plannedEndOn = "2027-12-31" } = given;
  const { caseId } = await aCase(officer, teamId, {
    members: [{ givenName: name, familyName: "Yusuf", birthDate: "04.07.1990" }],
  });
  const header = await inScope(adviser, (scope) => caseHeader(scope, caseId));
  const personId = header.members[0]?.personId ?? "";
  const { participationId } = expectOk(
    await recordProgramme(adviser, {
      ...{ caseId, personId, startedOn, plannedEndOn },
      rightArisesOn: startedOn,
      decidedOn: startedOn,
      idempotencyKey: newId(),
    }),
  );
  return { caseId, personId, participationId };
}

/** A class from Monday to Thursday, five hours a day, with those who go to it. */
export async function aClass(
  ctx: Ctx,
  participationIds: readonly string[] = [],
  given: Record<string, unknown> = {},
): Promise<string> {
  const { classId } = expectOk(
    await createClass(ctx, {
      name: "Norsk B",
      provider: "Voksenopplæringen",
      kinds: ["norwegian", "civics"],
      followsSchool: true,
      fromOn: "2026-01-05",
      times: [1, 2, 3, 4].map((weekday) => ({ weekday, from: "09:00", to: "14:00" })),
      ...given,
    }),
  );
  if (participationIds.length > 0) {
    expectOk(
      await addParticipants(ctx, {
        ...{ classId, participationIds: [...participationIds] },
        fromOn: "2026-01-12",
      }),
    );
  }
  return classId;
}

/** Someone in a class with one of everything that an id can point at. */
export async function aRecordedAttendance(ctx: Ctx, teamId: string) {
  const participant = await aParticipant({ officer: ctx, adviser: ctx, teamId }, { name: "Hodan" });
  const { participationId } = participant;
  const classId = await aClass(ctx, [participationId]);
  const otherClassId = await aClass(ctx, [], { name: "Grunnskole 1" });
  const vacation = { participationId, code: "FERIE", fromOn: "2026-11-23", toOn: "2026-11-27" };
  const { absenceId } = expectOk(await grantLeave(ctx, vacation));
  const away = ["2026-11-16", "2026-11-17", "2026-11-18"].map((day) => ({
    ...{ participationId, sourceId: classId, day, version: 0 },
    value: { present: 0, code: "UGYLDIG" },
  }));
  expectOk(await saveWeek(ctx, { cells: away }));
  const decision = { participationId, decidedOn: "2026-11-02", reason: "Trengs i prøven" };
  expectOk(await withdrawCertification(ctx, decision));
  expectOk(await closeMonth(ctx, { month: "2026-10-01", classId, missingSeen: true }));
  return inScope(ctx, async (scope) => {
    const { talks, withdrawals } = await personAttendance(scope, participant);
    const { shown } = await membersOf(scope, classId);
    return {
      ...{ participationId, classId, otherClassId, absenceId },
      memberId: shown[0]?.id ?? "",
      talkId: talks[0]?.id ?? "",
      withdrawalId: withdrawals[0]?.id ?? "",
    };
  });
}
