import { HouseIcon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/kit/button";
import { Page } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { Messages } from "@/app/_ui/messages";
import type { PlainDate } from "@/lib/platform/dates";
import { openApplicationAction } from "./open-application.action";
import { OpenApplicationForm } from "./open-application.form";

/** Before the first enquiry: what belongs here, and the form that begins it. */
export function NoApplicationView({
  caseId,
  agreed,
  works,
  today,
}: {
  caseId: string;
  /** The case is one of agreed self-settlement. */
  agreed: boolean;
  works: boolean;
  today: PlainDate;
}) {
  const t = useTranslations("self-settlement.page");
  if (!agreed) {
    return (
      <Page width="narrow">
        <EmptyState
          icon={<HouseIcon aria-hidden />}
          title={t("otherType")}
          action={
            <LinkButton href={`/saker/${caseId}/ansvar`} variant="secondary">
              {t("toType")}
            </LinkButton>
          }
        >
          <p>{t("otherTypeBody")}</p>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page width="narrow">
      <EmptyState
        icon={<HouseIcon aria-hidden />}
        title={t("none")}
        action={
          works && (
            <Messages namespaces={["self-settlement.form", "self-settlement.errors"]}>
              <OpenApplicationForm action={openApplicationAction} caseId={caseId} today={today} />
            </Messages>
          )
        }
      >
        <p>{works ? t("noneBody") : t("noneOther")}</p>
      </EmptyState>
    </Page>
  );
}
