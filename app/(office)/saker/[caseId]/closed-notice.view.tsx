import { useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import type { CaseHeader } from "@/lib/cases/types";
import { type Actor, hasRole } from "@/lib/platform/context";

/** That the case is closed, why, and the way to open it again. */
export function ClosedNotice({ header, actor }: { header: CaseHeader; actor: Actor }) {
  const t = useTranslations("cases.closed");
  const reason = useTranslations("codes.close_reason");
  return (
    <Alert tone="info" title={t("title")}>
      <p>
        {t.rich("body", {
          date: () => <DateText value={header.closedOn} />,
          reason: header.closeReason ? reason(header.closeReason) : "",
        })}
      </p>
      {header.closeNote && <p>{header.closeNote}</p>}
      {hasRole(actor, "settlement_officer", "manager") && (
        <AppLink href={`/saker/${header.id}/avslutt`}>{t("reopen")}</AppLink>
      )}
    </Alert>
  );
}
