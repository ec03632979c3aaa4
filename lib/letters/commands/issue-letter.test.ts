import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { asOwner } from "@/db/owner";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk, keepOnlyCaseFigures } from "@/lib/cases/fixtures";
import { openDocument } from "@/lib/documents/queries/document-file";
import { documentsOfCase } from "@/lib/documents/queries/documents";
import type { Ctx } from "@/lib/platform/context";
import { isDomainError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { officialPdf } from "@/lib/platform/official-pdf";
import { inScope } from "@/lib/platform/transaction";
import { anAdministrator } from "@/lib/users/fixtures";
import { anOrder } from "../fixtures";
import { composeLetter } from "../queries/compose-letter";
import { lettersAbout, lettersOfCases, requireLetter } from "../queries/letters";
import { canonicalJson } from "../rules/canonical";
import { allTexts, type LetterKind } from "../rules/kinds";
import { documentOf } from "../rules/letter";
import type { LetterOrder } from "../types";
import { issueLetter } from "./issue-letter";
import { publishTemplate } from "./publish-template";
import { saveTemplate } from "./save-template";
import { setLetterSettings } from "./set-letter-settings";

beforeAll(keepOnlyCaseFigures);

async function anOfficer(given: Record<string, unknown> = {}) {
  const teamId = await aTeam();
  const ctx = await aColleague(["settlement_officer"], [teamId], { name: "Kari Nordmann" });
  const { caseId, number } = await aCase(ctx, teamId, given);
  return { ctx, teamId, caseId, number };
}

const compose = <Kind extends LetterKind>(ctx: Ctx, order: LetterOrder<Kind>) =>
  inScope(ctx, (scope) => composeLetter(scope, order));
const issue = <Kind extends LetterKind>(ctx: Ctx, order: LetterOrder<Kind>) =>
  inScope(ctx, (scope) => issueLetter(scope, order));
const letterOf = (ctx: Ctx, letterId: string) =>
  inScope(ctx, (scope) => requireLetter(scope, letterId));
const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

async function bytesOf(ctx: Ctx, documentId: string): Promise<Buffer> {
  const { file } = expectOk(await openDocument(ctx, documentId));
  const parts: Buffer[] = [];
  for await (const part of file.read()) parts.push(part);
  return Buffer.concat(parts);
}

/** What a write that the database refuses is refused with. */
async function refusal(ctx: Ctx, statement: ReturnType<typeof sql>): Promise<string> {
  return inScope(ctx, ({ tx }) => tx.transaction((inner) => inner.execute(statement))).then(
    () => "nothing refused it",
    (error: Error) => String(error.cause ?? error),
  );
}

describe("issuing a letter", () => {
  it.each(allTexts)("freezes $kind in $language (plain: $plain)", ({ kind, language, plain }) =>
    withRollback(async () => {
      const { ctx, caseId, number } = await anOfficer();
      const order = anOrder(kind, caseId, { language, plain });
      const { letterId, documentId } = expectOk(await issue(ctx, order));
      const letter = await letterOf(ctx, letterId);
      expect(letter).toMatchObject({
        kind,
        language,
        plain,
        caseId,
        subjectType: "application",
        subjectId: order.subjectId,
        recipientName: "Amina Yusuf",
        issuedOn: "2026-11-23",
        issuedByName: "Kari Nordmann",
        documentId,
        corrects: null,
        data: { caseNumber: number, template: { origin: "product" } },
      });
      const bytes = await bytesOf(ctx, documentId);
      expect(bytes.subarray(0, 8).toString()).toBe("%PDF-1.7");
      expect(sha256(bytes)).toBe(letter.pdfSha256);
      expect(sha256(canonicalJson(letter.data))).toBe(letter.dataSha256);
      // The data alone gives the same file again, to the byte.
      expect((await officialPdf(documentOf(letter.data))).equals(bytes)).toBe(true);
    }),
  );

  it("stands among the documents of the case, and among the letters of what it is about", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      const order = anOrder("self_settlement_approval", caseId);
      const { letterId, documentId } = expectOk(await issue(ctx, order));
      const found = await inScope(ctx, async (scope) => ({
        ofCase: await lettersOfCases(scope, [caseId]),
        about: await lettersAbout(scope, caseId, "application", order.subjectId),
        aboutOther: await lettersAbout(scope, caseId, "application", newId()),
        documents: await documentsOfCase(scope, caseId),
      }));
      expect(found.ofCase.map(({ id }) => id)).toEqual([letterId]);
      expect(found.about.map(({ id }) => id)).toEqual([letterId]);
      expect(found.aboutOther).toEqual([]);
      expect(found.documents.documents).toMatchObject([
        { id: documentId, kind: "letter", origin: "made", subjectId: letterId },
      ]);
    }));

  it("is never changed, not even by who owns the tables", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      expectOk(await issue(ctx, anOrder("landlord_information", caseId)));
      expect(await refusal(ctx, sql`update letter set subject = 'Ny'`)).toContain(
        "permission denied",
      );
      expect(await refusal(ctx, sql`delete from letter`)).toContain("permission denied");
      await asOwner(async ({ database }) => {
        const triggers = await database.execute<{ tgname: string; kind: number }>(sql`
          select tgname, tgtype::int as kind from pg_trigger
          where tgrelid = 'letter'::regclass and tgenabled = 'O' and not tgisinternal`);
        // Before each row, on delete and update: bits 1, 2, 8 and 16.
        expect([...triggers]).toEqual([{ tgname: "letter_is_frozen", kind: 1 + 2 + 8 + 16 }]);
      });
    }));

  it("is refused by the database when the hash is not of the data", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      expectOk(await issue(ctx, anOrder("landlord_information", caseId)));
      const forged = sql`insert into letter select municipality_id, gen_random_uuid(), case_id, kind,
        language, plain, subject_type, subject_id, subject, recipient_name, template_origin,
        template_number, data || ' ', data_sha256, document_id, pdf_sha256, corrects_id, issued_on,
        issued_at, issued_by, issued_by_name from letter`;
      expect(await refusal(ctx, forged)).toContain("letter_data_hash");
    }));

  it("is corrected by a new letter that names the old one, once", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      const order = anOrder("self_settlement_refusal", caseId);
      const first = expectOk(await issue(ctx, order));
      const before = await letterOf(ctx, first.letterId);
      const next = { ...ctx, now: "2026-11-25T08:00:00.000Z", today: "2026-11-25" };
      const corrected = { ...order, corrects: first.letterId };
      const second = expectOk(await issue(next, corrected));
      expect(await letterOf(ctx, first.letterId)).toEqual({
        ...before,
        correctedBy: second.letterId,
      });
      const { data } = await letterOf(ctx, second.letterId);
      expect(data.corrects).toEqual({ letterId: first.letterId, issuedOn: "2026-11-23" });
      const preview = expectOk(await compose(next, { ...order, corrects: second.letterId }));
      expect(preview.letter.blocks[0]).toMatchObject({
        text: "Dette brevet erstatter brevet vi sendte 25.\u00a0november 2026.",
      });
      expect(await issue(next, corrected)).toMatchObject({
        error: { code: "letters.errors.corrected-already" },
      });
    }));

  it("corrects no letter of another case", () =>
    withRollback(async () => {
      const one = await anOfficer();
      const other = await anOfficer();
      const { letterId } = expectOk(
        await issue(one.ctx, anOrder("landlord_information", one.caseId)),
      );
      const order = anOrder("landlord_information", other.caseId, { corrects: letterId });
      expect(await issue(other.ctx, order)).toMatchObject({
        error: { code: "letters.errors.no-such-letter" },
      });
    }));

  it("is neither written nor read by someone who may not open the case", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      const { letterId } = expectOk(await issue(ctx, anOrder("landlord_information", caseId)));
      const stranger = await aColleague(["settlement_officer"], [await aTeam()]);
      for (const attempt of [
        issue(stranger, anOrder("landlord_information", caseId)),
        compose(stranger, anOrder("landlord_information", caseId)),
        letterOf(stranger, letterId),
        letterOf(ctx, newId()),
        letterOf(ctx, "nothing"),
      ]) {
        await expect(attempt).rejects.toSatisfy(isDomainError);
      }
    }));
});

describe("what a letter is written from", () => {
  it("is the text in force, and an issued letter stays as it was", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      const admin = anAdministrator();
      const text = { kind: "self_settlement_more_information", language: "nb", plain: false };
      const order = anOrder("self_settlement_more_information", caseId);
      const first = expectOk(await issue(ctx, order));
      const own = {
        subject: "Vi mangler noe",
        body: "- {{missing}}\n\nSend det innen {{replyBy}}.",
      };
      expectOk(await saveTemplate(admin, { ...text, version: 0, ...own }));
      expect(expectOk(await compose(ctx, order)).letter.subject).not.toBe("Vi mangler noe");
      expectOk(await publishTemplate(admin, { ...text, version: 1, note: "Kortere" }));
      const second = expectOk(await issue(ctx, order));
      expect((await letterOf(ctx, second.letterId)).data.template).toEqual({
        origin: "own",
        number: 1,
        ...own,
      });
      expect((await letterOf(ctx, first.letterId)).data.template.origin).toBe("product");
    }));

  it("has the municipality's own letterhead, and tells when there is none", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      const order = anOrder("landlord_information", caseId);
      const bare = expectOk(await compose(ctx, order));
      expect(bare.letter.sender).toEqual({ name: "Stavanger kommune", lines: [] });
      expect(bare.notices).toEqual(["letters.notices.no-sender"]);
      const settings = {
        version: 0,
        department: "Flyktningtjenesten",
        address: "Postboks 1\n0000 Eksempel",
        phone: "51 00 00 00",
      };
      expectOk(await setLetterSettings(anAdministrator(), settings));
      const { letter, notices } = expectOk(await compose(ctx, order));
      expect(letter.sender.lines).toEqual(["Flyktningtjenesten", "Postboks 1", "0000 Eksempel"]);
      expect(letter.references).toContainEqual({ label: "Telefon", value: "51 00 00 00" });
      expect(notices).toEqual([]);
    }));

  it("tells how to appeal only when the municipality has chosen so, and that it is unverified", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      const order = anOrder("self_settlement_refusal", caseId);
      const read = async () => {
        const { letter, notices } = expectOk(await compose(ctx, order));
        const headings = letter.blocks.filter(({ kind }) => kind === "heading");
        return { appeal: JSON.stringify(headings).includes("Du kan klage"), notices };
      };
      const choose = async (refusalIs: string, version: number) =>
        expectOk(await setLetterSettings(anAdministrator(), { version, phone: "1", refusalIs }));
      expect(await read()).toMatchObject({
        appeal: false,
        notices: ["letters.notices.appeal-not-chosen", "letters.notices.no-sender"],
      });
      await choose("individual_decision", 0);
      expect(await read()).toEqual({
        appeal: true,
        notices: ["letters.notices.appeal-unverified"],
      });
      await choose("not_individual_decision", 1);
      expect((await read()).appeal).toBe(false);
    }));

  it.each(["fortrolig", "strengt_fortrolig"])(
    "leaves every address out in a household that is %s",
    (grade) =>
      withRollback(async () => {
        const { ctx, caseId, teamId } = await anOfficer();
        await inScope(ctx, async (scope) => {
          await scope.tx.execute(sql`update person set address_protection = ${grade}`);
          scope.touch(caseId);
        });
        const circle = await aColleague(["settlement_officer"], [teamId], {
          inProtectedCircle: true,
        });
        const order = anOrder("self_settlement_approval", caseId);
        const { letterId } = expectOk(await issue(circle, order));
        const { data, pdfSha256, documentId } = await letterOf(circle, letterId);
        expect(data.recipient).toEqual({ name: "Amina Yusuf", address: [] });
        expect(canonicalJson(data)).not.toMatch(/Eksempelveien|Mottaket|1111/);
        expect(sha256(await bytesOf(circle, documentId))).toBe(pdfSha256);
        const { notices } = expectOk(await compose(circle, order));
        expect(notices).toContain("letters.notices.address-left-out");
      }),
  );

  it("refuses what is missing, wrong, or cannot be written, field by field", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      const order = anOrder("self_settlement_refusal", caseId);
      const fields = { ...order.fields, reasons: [], explanation: "Se عقد" };
      const result = await issue(ctx, { ...order, fields, recipient: { name: " " } });
      expect(result).toMatchObject({
        error: {
          code: "letters.errors.fields",
          fields: {
            reasons: ["letters.errors.field-missing"],
            explanation: ["letters.errors.letter-unknown"],
            recipient: ["letters.errors.field-missing"],
          },
          params: { letters: "ع ق د" },
        },
      });
    }));
});
