import "server-only";
import { and, eq } from "drizzle-orm";
import { letter } from "@/db/schema/letters";
import { account } from "@/db/schema/users";
import { requireCase } from "@/lib/cases/queries/require-case";
import type { CaseHead } from "@/lib/cases/types";
import { newId } from "@/lib/platform/ids";
import { missingLetters } from "@/lib/platform/pdf-fonts";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { appealWeeksOn } from "../rules/appeal";
import { cleanText } from "../rules/canonical";
import { readValues, type ValueProblem } from "../rules/field-values";
import type { FieldsOf } from "../rules/fields";
import type { LetterKind } from "../rules/kinds";
import { letterOf } from "../rules/letter";
import { noticesOf } from "../rules/notices";
import { templateProblems } from "../rules/template-check";
import type { ComposedLetter, LetterData, LetterOrder, LetterSettings } from "../types";
import { letterSettings, nameOfMunicipality, senderFrom } from "./settings";
import { templateInForce } from "./templates";

/**
 * The letter as it would be issued now, and what its writer should know of it. Nothing is kept.
 *
 * Errors: `letters.errors.{fields,template-broken,no-such-letter,corrected-already}`; of `fields`, each
 * field that is missing, wrong or cannot be written has its own.
 * @throws DomainError `not_found` as `requireCase`
 */
export async function composeLetter<Kind extends LetterKind>(
  scope: Scope,
  order: LetterOrder<Kind>,
): Promise<Result<ComposedLetter>> {
  const head = await requireCase(scope, order.caseId, "letters.preview-letter");
  return composeFor(scope, head, order);
}

/** `composeLetter` for a case that is open already. */
export async function composeFor<Kind extends LetterKind>(
  scope: Scope,
  head: CaseHead,
  order: LetterOrder<Kind>,
): Promise<Result<ComposedLetter>> {
  const [settings, municipality, template, title, corrected] = await Promise.all([
    letterSettings(scope),
    nameOfMunicipality(scope),
    templateInForce(scope, order),
    titleOfActor(scope),
    correctedBy(scope, order),
  ]);
  if (!corrected.ok) return corrected;
  const problems = templateProblems(order.kind, template, missingLetters);
  if (problems.length > 0) return fail("letters.errors.template-broken", { data: problems });
  const isProtected =
    head.addressProtection === "fortrolig" || head.addressProtection === "strengt_fortrolig";
  const values = readValues(
    order.kind,
    { ...order.fields, ...computed(scope, order, settings) },
    { protectedAddress: isProtected, unwritable: missingLetters },
  );
  const recipientName = cleanText(order.recipient.name);
  const address = (order.recipient.address ?? []).map(cleanText).filter((line) => line !== "");
  const all = [
    ...values.problems,
    ...textProblems("recipient", [recipientName, ...address].join("\n")),
    ...textProblems("officerName", [scope.actor.name, title ?? ""].join("\n")),
    ...(recipientName === "" ? [{ field: "recipient", code: "field-missing" } as const] : []),
  ];
  if (all.length > 0) return failFields(all);
  const data: LetterData = {
    format: 1,
    letterId: newId(),
    kind: order.kind,
    language: order.language,
    plain: order.plain,
    caseNumber: head.number,
    issuedOn: scope.today,
    template,
    sender: senderFrom(municipality, settings),
    recipient: { name: recipientName, address: isProtected ? [] : address },
    officer: { name: cleanText(scope.actor.name), title: title && cleanText(title) },
    fields: values.values,
    corrects: corrected.value,
  };
  const leftOut = values.leftOut || (isProtected && address.length > 0);
  return ok({ letter: letterOf(data), data, notices: noticesOf(order.kind, settings, leftOut) });
}

/** What the settings and the law add to what the writer gives. */
function computed(scope: Scope, order: LetterOrder, { refusalIs }: LetterSettings) {
  if (order.kind === "housing_offer") {
    const { helpDecidedOn } = order.fields as FieldsOf<"housing_offer">;
    return { appealWeeks: helpDecidedOn ? appealWeeksOn(scope.today) : undefined };
  }
  if (order.kind === "programme_decision" || order.kind === "benefit_decision") {
    return { appealWeeks: appealWeeksOn(scope.today) };
  }
  if (order.kind !== "self_settlement_refusal") return {};
  const isDecision = refusalIs === "individual_decision";
  return { appealWeeks: isDecision ? appealWeeksOn(scope.today) : undefined };
}

function textProblems(field: string, text: string): ValueProblem[] {
  const letters = missingLetters(cleanText(text)).join(" ");
  return letters ? [{ field, code: "letter-unknown", letters }] : [];
}

function failFields(problems: readonly ValueProblem[]): Result<never> {
  const letters = problems.flatMap((one) => one.letters ?? []).join(" ");
  return fail("letters.errors.fields", {
    fields: Object.fromEntries(
      problems.map(({ field, code }) => [field, [`letters.errors.${code}`]]),
    ),
    params: { letters },
  });
}

async function titleOfActor(scope: Scope): Promise<string | null> {
  const [row] = await scope.tx
    .select({ title: account.title })
    .from(account)
    .where(
      and(eq(account.municipalityId, scope.municipalityId), eq(account.id, scope.actor.accountId)),
    );
  return row?.title ?? null;
}

/** The letter that the order takes the place of: of the same case, and not corrected before. */
async function correctedBy(
  scope: Scope,
  { corrects, caseId }: LetterOrder,
): Promise<Result<LetterData["corrects"]>> {
  if (!corrects) return ok(null);
  const ofMunicipality = eq(letter.municipalityId, scope.municipalityId);
  const [row] = await scope.tx
    .select({ letterId: letter.id, issuedOn: letter.issuedOn })
    .from(letter)
    .where(and(ofMunicipality, eq(letter.id, corrects), eq(letter.caseId, caseId)));
  if (!row) return fail("letters.errors.no-such-letter");
  const [later] = await scope.tx
    .select({ id: letter.id })
    .from(letter)
    .where(and(ofMunicipality, eq(letter.correctsId, corrects)));
  return later ? fail("letters.errors.corrected-already") : ok(row);
}
