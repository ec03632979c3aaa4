import { useTranslations } from "next-intl";
import { Alert } from "../kit/alert";
import { AppLink } from "../kit/app-link";

/** Offers a case the edition that was published after its own. */
export function NewerEdition({
  caseId,
  edition,
  newer,
}: {
  caseId: string;
  edition: number;
  newer: number;
}) {
  const t = useTranslations("checklists.newer");
  return (
    <Alert tone="info" title={t("title")}>
      {t("text", { edition, newer })}{" "}
      <AppLink href={`/saker/${caseId}/sjekkliste/utgave`}>{t("see")}</AppLink>
    </Alert>
  );
}
