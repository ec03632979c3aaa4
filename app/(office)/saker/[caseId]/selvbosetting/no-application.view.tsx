import { HouseIcon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import { Page } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { Messages } from "@/app/_ui/messages";
import type { PlainDate } from "@/lib/platform/dates";
import { openApplicationAction } from "./open-application.action";
import { OpenApplicationForm } from "./open-application.form";

/** Before the first enquiry: what belongs here, and the form that begins it. */
export function NoApplicationView({
  caseId,
  works,
  today,
}: {
  caseId: string;
  works: boolean;
  today: PlainDate;
}) {
  const t = useTranslations("self-settlement.page");
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
