import { useTranslations } from "next-intl";
import type { CaseMember } from "@/lib/cases/types";
import { lackingDates } from "@/lib/settlement/rules/whereabouts";
import { Alert } from "../kit/alert";
import { AppLink } from "../kit/app-link";
import { stepAddress } from "./address";

/** Points out those without a settlement date in a household where others have one. */
export function LackingDates({
  members,
  caseId,
}: {
  members: readonly CaseMember[];
  caseId: string;
}) {
  const t = useTranslations("settlement.page");
  const lacking = lackingDates(members);
  if (lacking.length === 0) return null;
  return (
    <Alert tone="warning" title={t("lacksTitle", { count: lacking.length })}>
      <p>{t("lacks", { names: lacking.map(({ name }) => name).join(", ") })}</p>
      <AppLink href={stepAddress(caseId, "settled")}>{t("lacksAct")}</AppLink>
    </Alert>
  );
}
