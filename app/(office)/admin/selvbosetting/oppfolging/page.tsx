import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { followUpDays } from "@/lib/self-settlement/queries/follow-ups";
import { setFollowUpDaysAction } from "./set-follow-up-days.action";
import { SetFollowUpDaysForm } from "./set-follow-up-days.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("self-settlement.followUp");
  return { title: t("setting") };
}

/** How many days after moving in the agreed self-settled are followed up. */
export default async function FollowUpDaysPage() {
  await requireRole("/admin/selvbosetting/oppfolging", "administrator");
  const { days, version } = await read((scope) => followUpDays(scope));
  const t = await getTranslations("self-settlement.followUp");
  return (
    <Page width="narrow">
      <PageHeader title={t("setting")} lead={t("settingLead")} />
      <Messages namespaces={["self-settlement.followUp", "self-settlement.errors"]}>
        <SetFollowUpDaysForm
          key={version}
          action={setFollowUpDaysAction}
          days={days}
          version={version}
        />
      </Messages>
    </Page>
  );
}
