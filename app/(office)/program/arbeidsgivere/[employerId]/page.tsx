import { ChatElipsisIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { Alert } from "@/app/_ui/kit/alert";
import { LinkButton } from "@/app/_ui/kit/button";
import { Card } from "@/app/_ui/kit/card";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Columns, Page, Row, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Tag } from "@/app/_ui/kit/tag";
import { Messages } from "@/app/_ui/messages";
import { AnswerTag } from "@/app/_ui/placements/answer-tag";
import { placementRoles } from "@/lib/placements/access";
import {
  contactsOfEmployer,
  peopleOfEmployer,
  viewEmployer,
} from "@/lib/placements/queries/employers";
import { placementsAt } from "@/lib/placements/queries/placements";
import { placementSettings } from "@/lib/placements/queries/settings";
import { employerStatus } from "@/lib/placements/rules/standing";
import { archiveEmployerAction } from "./archive-employer.action";
import { ContactLog } from "./contact-log.view";
import { PeopleCard } from "./people.view";
import { PlacedHere } from "./placed-here.view";

type Props = { params: Promise<{ employerId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("placements.list");
  return { title: t("title") };
}

/** An employer: who is there, what it answered over time, and how it is reached. */
export default async function EmployerPage({ params }: Props) {
  await requireRole("/program/arbeidsgivere/[employerId]", ...placementRoles);
  const { employerId } = await params;
  const { employer, contacts, people, placed, settings, today } = await read(async (scope) => {
    const employer = await viewEmployer(scope, employerId);
    const [contacts, people, placed, settings] = await Promise.all([
      contactsOfEmployer(scope, employerId),
      peopleOfEmployer(scope, employerId),
      placementsAt(scope, employerId),
      placementSettings(scope),
    ]);
    return { employer, contacts, people, placed, settings, today: scope.today };
  });
  const t = await getTranslations("placements");
  const base = `/program/arbeidsgivere/${employerId}`;
  const { archivedOn, nextContactOn, requiredLevel, norwegianInHours, version } = employer;
  const status = employerStatus({ answer: employer.answer, here: placed.taken });
  const isOverdue = !archivedOn && nextContactOn !== null && nextContactOn <= today;
  return (
    <Page width="wide">
      <PageHeader
        breadcrumb={[{ label: t("list.title"), href: "/program/arbeidsgivere" }]}
        title={employer.name}
        meta={
          <Row>
            <AnswerTag answer={employer.answer} />
            {status === "has_placement" && <Tag tone="accent">{t(`status.${status}`)}</Tag>}
            <span>{t(`industry.${employer.industry}`)}</span>
            {isOverdue && <Tag tone="warning">{t("employer.overdue")}</Tag>}
            {archivedOn && (
              <Tag>
                {t("employer.archivedOn")} <DateText value={archivedOn} />
              </Tag>
            )}
          </Row>
        }
        actions={
          <LinkButton href={`${base}/kontakt`} icon={<ChatElipsisIcon aria-hidden />}>
            {t("employer.record")}
          </LinkButton>
        }
      />
      {placed.sinceHired > settings.mostWithoutHiring && (
        <Alert tone="warning" title={t("employer.sinceHiredTitle")}>
          <p>
            {t("employer.sinceHired", {
              count: placed.sinceHired,
              most: settings.mostWithoutHiring,
            })}{" "}
            {settings.version === 0 && t("figures.notVerified")}
          </p>
        </Alert>
      )}
      <Columns
        main={
          <>
            <Section title={t("employer.here")}>
              <PlacedHere placed={placed} places={employer.placesOffered} today={today} />
            </Section>
            <Section id="kontakt" title={t("employer.log")}>
              <ContactLog base={base} contacts={contacts} />
            </Section>
          </>
        }
        aside={
          <>
            <Card title={t("employer.details")}>
              <DefinitionList
                columns={1}
                items={[
                  { term: t("field.tasks"), value: employer.tasks },
                  { term: t("field.placesOffered"), value: String(employer.placesOffered) },
                  {
                    term: t("field.requiredLevel"),
                    value: requiredLevel && t(`level.${requiredLevel}`),
                  },
                  {
                    term: t("field.norwegianInHours"),
                    value: norwegianInHours && t(`norwegian.${norwegianInHours}`),
                  },
                  { term: t("field.place"), value: employer.place },
                  { term: t("field.organisationNumber"), value: employer.organisationNumber },
                  {
                    term: t("employer.nextContact"),
                    value: nextContactOn && <DateText value={nextContactOn} />,
                    note: employer.nextContactName,
                  },
                  ...(employer.note ? [{ term: t("field.note"), value: employer.note }] : []),
                ]}
              />
              <Row>
                <LinkButton href={`${base}/endre`} variant="secondary" size="sm">
                  {t("employer.change")}
                </LinkButton>
                <Messages namespaces={["placements.errors"]}>
                  <ConfirmActForm
                    action={archiveEmployerAction}
                    hidden={{ employerId, version, archived: archivedOn ? "no" : "yes" }}
                    label={t(archivedOn ? "employer.restore" : "employer.archive")}
                    variant="secondary"
                    size="sm"
                  />
                </Messages>
              </Row>
            </Card>
            <PeopleCard base={base} people={people} />
          </>
        }
      />
    </Page>
  );
}
