import { useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";

/** Rows that look like someone registered, each to be decided on before it is brought in. */
export function Undecided({ runId, count }: { runId: string; count: number }) {
  const t = useTranslations("transfer.preview");
  return (
    <Alert tone="info" title={t("undecidedTitle")}>
      <p>{t("undecided", { count })}</p>
      <p>
        <AppLink href={`/admin/import/${runId}?vis=duplicate`}>{t("showUndecided")}</AppLink>
      </p>
    </Alert>
  );
}
