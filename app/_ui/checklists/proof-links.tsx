import { useFormatter, useTranslations } from "next-intl";
import type { Proof } from "@/lib/checklists/types";
import { AppLink } from "../kit/app-link";

const KNOWN = [
  "guidance_session",
  "guidance_plan",
  "housing_search",
  "interpreter_booking",
  "follow_up_record",
  "interpreter_guideline",
  "interpreter_share_reading",
  "programme_participation",
  "person",
  "person_settlement",
  "settlement_record",
  "distribution",
  "arrival_plan",
  "household",
  "landlord",
  "policy_edition",
  "assessment",
  "self_settlement_check",
  "private_talk",
  "lease",
  "self_settlement_application",
  "jobbsjansen_assessment",
  "jobbsjansen_participation",
  "jobbsjansen_goal",
  "employer_register",
] as const;
type Known = (typeof KNOWN)[number];

/** Where in the office one sees what shows an item; undefined for what has no page of its own. */
export function addressOf(
  proof: Pick<Proof, "objectType" | "objectId" | "personId">,
  caseId: string,
): string | undefined {
  switch (proof.objectType as Known) {
    case "guidance_session":
      return `/saker/${caseId}/veiledning/${proof.objectId}`;
    case "guidance_plan":
    case "housing_search":
      return `/saker/${caseId}/veiledning/plan`;
    case "interpreter_booking":
      return `/saker/${caseId}/tolk/${proof.objectId}`;
    case "follow_up_record":
      return `/saker/${caseId}/oppfolging`;
    case "interpreter_guideline":
      return "/styring/tolk#retningslinjer";
    case "interpreter_share_reading":
      return `/styring/tolk?ar=${proof.objectId?.slice(0, 4)}#kvartal`;
    case "programme_participation":
      return `/saker/${caseId}/program`;
    case "person":
      return `/personer/${proof.objectId}`;
    case "person_settlement":
    case "settlement_record":
    case "distribution":
    case "arrival_plan":
      return `/saker/${caseId}/bosetting`;
    case "household":
      return `/saker/${caseId}/personer`;
    case "landlord":
      return `/utleiere/${proof.objectId}`;
    case "policy_edition":
      return `/admin/selvbosetting?utgave=${proof.objectId}`;
    case "assessment":
    case "self_settlement_check":
    case "lease":
      return `/saker/${caseId}/selvbosetting/vurdering`;
    case "private_talk":
      return `/saker/${caseId}/selvbosetting/samtaler`;
    case "self_settlement_application":
      return `/saker/${caseId}/selvbosetting`;
    case "jobbsjansen_assessment":
    case "jobbsjansen_participation":
    case "jobbsjansen_goal":
      return `/saker/${caseId}/program/jobbsjansen/${proof.personId}`;
    case "employer_register":
      return "/program/arbeidsgivere";
  }
}

/** What in the record shows an item as done, each with the way to it. */
export function ProofLinks({ proofs, caseId }: { proofs: readonly Proof[]; caseId: string }) {
  const t = useTranslations("checklists.proof");
  const format = useFormatter();
  const shown = proofs.flatMap((proof) => {
    const type = KNOWN.find((one) => one === proof.objectType);
    return type ? [{ proof, type, href: addressOf(proof, caseId) }] : [];
  });
  return (
    <>
      {shown.map(({ proof, type, href }, index) => {
        const day = proof.on && format.dateTime(new Date(`${proof.on}T12:00:00Z`), DAY);
        const words = day ? t("dated", { what: t(type), day }) : t(type);
        return (
          <span key={`${type} ${proof.objectId} ${proof.personId ?? ""}`}>
            {index > 0 && ", "}
            {href ? <AppLink href={href}>{words}</AppLink> : words}
          </span>
        );
      })}
    </>
  );
}

const DAY = { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" } as const;
