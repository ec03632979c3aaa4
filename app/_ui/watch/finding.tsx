import { useTranslations } from "next-intl";
import { SourceLink } from "@/app/_ui/checklists/source-link";
import { Alert } from "@/app/_ui/kit/alert";
import type { Report } from "@/lib/checklists/types";

/** What research found, and where it stands: the reason why a municipality looks at all. */
export function Finding({ report }: { report: Report | null }) {
  const t = useTranslations("watch.finding");
  return (
    <Alert tone="info" title={t("title")}>
      <p>{t("text")}</p>
      {report && (
        <p>
          <SourceLink report={report} />
        </p>
      )}
    </Alert>
  );
}
