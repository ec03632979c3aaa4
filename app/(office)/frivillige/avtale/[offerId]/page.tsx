import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Page, Section, Stack } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { PrintButton } from "@/app/_ui/policy/print-button.client";
import { volunteerRoles } from "@/lib/volunteers/access";
import { agreementForVolunteer } from "@/lib/volunteers/queries/offers";
import styles from "./agreement.module.css";

type Props = { params: Promise<{ offerId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("volunteers.agreement");
  return { title: t("title") };
}

/** The agreement that the volunteer gets: what the household lets them know, and nothing else. */
export default async function AgreementPage({ params }: Props) {
  await requireRole("/frivillige/avtale/[offerId]", ...volunteerRoles);
  const { offerId } = await params;
  const agreement = await read((scope) => agreementForVolunteer(scope, offerId));
  const t = await getTranslations("volunteers.agreement");
  const { household, volunteer } = agreement;
  const told = [
    { term: t("firstName"), value: household.firstName },
    { term: t("phone"), value: household.phone },
    { term: t("languages"), value: household.languages?.join(", ") },
    { term: t("children"), value: household.children },
    { term: t("meetingPlace"), value: household.meetingPlace },
  ].filter(({ value }) => value !== undefined && value !== null);
  return (
    <Page width="narrow">
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={<PrintButton label={t("print")} />}
      />
      <Stack gap="lg">
        <Section title={t("volunteer")}>
          <p>{[volunteer.name, volunteer.contactName].filter(Boolean).join(", ")}</p>
        </Section>
        <Section title={t("household")}>
          {told.length > 0 ? <DefinitionList columns={1} items={told} /> : <p>{t("nothing")}</p>}
        </Section>
        <Section title={t("tasks")}>
          <p className={styles.words}>{agreement.tasks}</p>
        </Section>
        <DefinitionList
          columns={2}
          items={[
            {
              term: t("startsOn"),
              value: agreement.startsOn && <DateText value={agreement.startsOn} style="long" />,
            },
            {
              term: t("followUpOn"),
              value: agreement.followUpOn && <DateText value={agreement.followUpOn} style="long" />,
            },
            { term: t("contact"), value: agreement.contact.name },
          ]}
        />
        <p>{t("secrecy")}</p>
      </Stack>
    </Page>
  );
}
