import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { closeCase } from "@/lib/cases/commands/close-case";
import { aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { requireCase } from "@/lib/cases/queries/require-case";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { aParticipant } from "../fixtures";
import { certificatesToRead } from "../queries/certificate-sheet";
import { certificatesOf, handoversOf } from "../queries/records";
import { endProgramme } from "./end-programme";
import { followHandover } from "./follow-handover";
import { giveCertificate } from "./give-certificate";
import { issueCertificate } from "./issue-certificate";
import { recordHandover } from "./record-handover";

const key = () => ({ idempotencyKey: newId() });

it("issues a certificate once the programme has ended, and a corrected one beside it", () =>
  withRollback(async () => {
    const { adviser, participationId } = await aParticipant();
    const issue = (more: object = {}) =>
      issueCertificate(adviser, { participationId, language: "nb", ...more, ...key() });
    expect(await issue()).toMatchObject({ error: { code: "completion.errors.not-ended" } });
    expectOk(
      await endProgramme(adviser, {
        participationId,
        version: 1,
        kind: "time_out",
        endedOn: "2026-11-20",
        activities: ["upper_secondary"],
        ...key(),
      }),
    );
    const first = expectOk(await issue());
    expect(await issue()).toMatchObject({
      error: { fields: { correction: ["errors.required"] } },
    });
    expectOk(await issue({ language: "nn", correction: "Fødselsdatoen." }));
    const all = await inScope(adviser, (scope) => certificatesOf(scope, participationId));
    expect(all).toMatchObject([
      { number: 1, language: "nb", content: { name: "Amina Yusuf", completed: true } },
      { number: 2, language: "nn", correction: "Fødselsdatoen." },
    ]);
    const [old] = await inScope(adviser, ({ tx }) =>
      tx.execute<{ next: string; kind: string }>(sql`
        select superseded_by_id as next, kind from document where id = ${first.documentId}::uuid`),
    );
    expect(old).toMatchObject({ kind: "participant_certificate", next: all[1]?.documentId });
    await expect(
      inScope(adviser, ({ tx }) => tx.execute(sql`update participant_certificate set digest = ''`)),
    ).rejects.toThrow();
    const { certificateId } = first;
    const early = await giveCertificate(adviser, { certificateId, givenOn: "2026-11-19" });
    expect(early).toMatchObject({
      error: { fields: { givenOn: ["completion.errors.before-issued"] } },
    });
    expectOk(await giveCertificate(adviser, { certificateId, givenOn: adviser.today }));
  }));

it("lets the certificates be read, and not by who is outside the circle of a protected household", () =>
  withRollback(async () => {
    const { adviser, caseId, personId, participationId } = await aParticipant({
      endedOn: "2026-11-20",
    });
    expectOk(await issueCertificate(adviser, { participationId, language: "nb", ...key() }));
    const read = () => inScope(adviser, (scope) => certificatesToRead(scope, { caseId, personId }));
    expect(await read()).toMatchObject([{ number: 1, content: { name: "Amina Yusuf" } }]);
    await expect(
      inScope(adviser, (scope) => certificatesToRead(scope, { caseId, personId: newId() })),
    ).rejects.toMatchObject({ kind: "not_found" });
    await inScope(adviser, ({ tx }) =>
      tx.execute(sql`update settlement_case set address_protection = 'strictly_confidential'
        where id = ${caseId}::uuid`),
    );
    expect(await read()).toEqual([]);
  }));

const MEETING = {
  receiver: "school",
  receiverName: "Voksenopplæringen",
  contactPerson: "Liv Berg",
  heldOn: "2026-11-10",
  participantPresent: "true",
  interpreterUse: "not_needed",
  agreed: "Skolen følger opp fra 1. desember.",
};

it("hands over with consent, and makes no note without", () =>
  withRollback(async () => {
    const { adviser, participationId } = await aParticipant();
    const record = (more: object) =>
      recordHandover(adviser, { participationId, ...MEETING, ...more, ...key() });
    expect(await record({ consent: "given" })).toMatchObject({
      error: { fields: { consentOn: ["errors.required"] } },
    });
    expect(await record({ consent: "refused", shared: ["period"] })).toMatchObject({
      error: { fields: { shared: ["completion.errors.nothing-without-consent"] } },
    });
    expectOk(await record({ consent: "refused" }));
    const { handoverId } = expectOk(
      await record({ consent: "given", consentOn: "2026-11-10", shared: ["period", "end_goal"] }),
    );
    const all = await inScope(adviser, (scope) => handoversOf(scope, participationId));
    expect(all.find(({ consent }) => consent === "refused")?.documentId).toBeNull();
    const made = all.find(({ id }) => id === handoverId);
    expect(made).toMatchObject({ shared: ["period", "end_goal"], consent: "given" });
    expect(made?.documentId).not.toBeNull();

    const follow = (more: object) =>
      followHandover(adviser, { handoverId, consentWithdrawn: false, ...more });
    expect(await follow({ version: 1, acknowledgedOn: "2026-11-20" })).toMatchObject({
      error: { fields: { acknowledgedBy: ["errors.required"] } },
    });
    expectOk(
      await follow({
        version: 1,
        sentOn: "2026-11-11",
        acknowledgedOn: "2026-11-20",
        acknowledgedBy: "Liv Berg",
      }),
    );
    expect(await follow({ version: 1 })).toMatchObject({
      error: { code: "errors.changed-meanwhile" },
    });
    expectOk(await follow({ version: 2, consentWithdrawn: true, sentOn: "2026-11-11" }));
    expect(await follow({ version: 3, sentOn: adviser.today })).toMatchObject({
      error: { fields: { sentOn: ["completion.errors.nothing-without-consent"] } },
    });
  }));

it("gives a certificate and hands over when the case is closed, and to nobody of another team", () =>
  withRollback(async () => {
    const { teamId, adviser, caseId, participationId } = await aParticipant({
      endedOn: "2026-11-20",
    });
    const manager = await aColleague(["manager"], [teamId]);
    const { version } = await inScope(manager, (scope) => requireCase(scope, caseId));
    expectOk(await closeCase(manager, { caseId, version, reason: "goals_reached" }));
    const handover = {
      ...MEETING,
      participationId,
      consent: "given",
      consentOn: "2026-11-10",
      shared: ["period"],
    };
    const issued = { participationId, language: "nb" };
    const { documentId } = expectOk(await issueCertificate(adviser, { ...issued, ...key() }));
    expectOk(await recordHandover(adviser, { ...handover, ...key() }));
    const [made] = await inScope(adviser, (scope) => handoversOf(scope, participationId));
    const kept = await inScope(adviser, ({ tx }) =>
      tx.execute<{ id: string }>(sql`select id from document where case_id = ${caseId}::uuid`),
    );
    expect(kept.map(({ id }) => id).sort()).toEqual([documentId, made?.documentId].sort());
    const trail = await inScope(adviser, ({ tx }) =>
      tx.execute<{ action: string }>(sql`
        select action from audit_event where case_id = ${caseId}::uuid
          and action in ('completion.issue-certificate', 'completion.record-handover')`),
    );
    expect(trail).toHaveLength(2);
    const stranger = await aColleague(["programme_adviser"], [await aTeam()]);
    await expect(recordHandover(stranger, { ...handover, ...key() })).rejects.toMatchObject({
      kind: "not_found",
    });
  }));
