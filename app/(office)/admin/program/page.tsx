import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { GroupsForm } from "@/app/_ui/programme/groups.form";
import { settingRoles } from "@/lib/programme/access";
import { programmeSettings } from "@/lib/programme/queries/settings";
import { PRODUCT_DUTIES } from "@/lib/programme/rules/contract-words";
import { setProgrammeSettingsAction } from "./set-programme-settings.action";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("programme.settings");
  return { title: t("title") };
}

const hours = (minutes: number) => String(Math.round((minutes / 60) * 100) / 100).replace(".", ",");

/** What the municipality holds to be full time, and what it undertakes in contracts. */
export default async function ProgrammeSettingsPage() {
  await requireRole("/admin/program", ...settingRoles);
  const settings = await read(programmeSettings);
  const t = await getTranslations("programme");
  const duties = (language: "nb" | "nn" | "en") =>
    (settings.municipalityDuties[language] ?? PRODUCT_DUTIES[language].municipality).join("\n");
  return (
    <Page>
      <PageHeader title={t("settings.title")} lead={t("settings.lead")} />
      <Section title={t("settings.fullTime")}>
        <Alert tone="info">{t("settings.notVerified")}</Alert>
        <Messages namespaces={["programme.form", "programme.errors"]}>
          <GroupsForm
            key={settings.version}
            act="set-programme-settings"
            action={setProgrammeSettingsAction}
            label={t("settings.title")}
            groups={[
              {
                id: "fulltid",
                layout: "grid",
                fields: [
                  {
                    kind: "number",
                    name: "fullTime",
                    label: t("settings.hours"),
                    required: true,
                  },
                  {
                    kind: "number",
                    name: "fullTimeWithHomework",
                    label: t("settings.hoursWithHomework"),
                    required: true,
                  },
                ],
              },
              {
                id: "kontrakt",
                legend: t("settings.duties"),
                help: t("settings.dutiesHelp"),
                fields: (["Nb", "Nn", "En"] as const).map((language) => ({
                  kind: "words" as const,
                  name: `duties${language}`,
                  label: t(`language.${language.toLowerCase() as "nb"}`),
                })),
              },
            ]}
            hidden={{}}
            values={{
              fullTime: hours(settings.fullTimeMinutes),
              fullTimeWithHomework: hours(settings.fullTimeWithHomeworkMinutes),
              dutiesNb: duties("nb"),
              dutiesNn: duties("nn"),
              dutiesEn: duties("en"),
            }}
            version={settings.version}
            submit={t("settings.save")}
          />
        </Messages>
      </Section>
    </Page>
  );
}
