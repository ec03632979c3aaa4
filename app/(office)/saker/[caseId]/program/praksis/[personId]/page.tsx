import { BriefcaseIcon, PlusIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { DateText } from "@/app/_ui/kit/date-text";
import { Section, Stack } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { Tag } from "@/app/_ui/kit/tag";
import { Messages } from "@/app/_ui/messages";
import styles from "@/app/_ui/placements/placements.module.css";
import { WhereaboutsHidden } from "@/app/_ui/self-settlement/whereabouts-hidden";
import { personPlacements } from "@/lib/placements/queries/person-page";
import { workMinutesOn } from "@/lib/placements/rules/hours";
import { isWorkDirected } from "@/lib/programme/rules/codes";
import { PlacementCard } from "./placement-card.view";

type Props = { params: Promise<{ caseId: string; personId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("placements.person");
  return { title: t("title") };
}

/** Someone's placements from agreement to result, and whether they can try an ordinary job. */
export default async function PlacementsPage({ params }: Props) {
  const { caseId, personId } = await params;
  const shown = await read((scope) => personPlacements(scope, caseId, personId));
  const [t, format] = await Promise.all([getTranslations("placements"), getFormatter()]);
  const { placements, assessments, lines, workHours, name, hidden, mayWrite, mayAssess, today } =
    shown;
  const base = `/saker/${caseId}/program/praksis/${personId}`;
  const add = mayWrite && (
    <LinkButton href={`${base}/ny`} icon={<PlusIcon aria-hidden />}>
      {t("person.new")}
    </LinkButton>
  );
  return (
    <Stack gap="lg">
      <div>
        <AppLink href={`/saker/${caseId}/program`}>{t("person.back")}</AppLink>
      </div>
      <Section title={t("person.of", { name })} actions={placements.length > 0 && add}>
        {hidden && <WhereaboutsHidden />}
        {workHours ? (
          <p className={styles.quiet}>
            {t.rich("person.workHoursRule", {
              hours: format.number(workHours.average / 60, { maximumFractionDigits: 1 }),
              needed: workHours.hours,
              day: () => <DateText value={workHours.from} />,
            })}
          </p>
        ) : (
          lines.length > 0 && (
            <p className={styles.quiet}>
              {t("person.workHours", {
                hours: format.number(workMinutesOn(lines, isWorkDirected, today) / 60),
              })}
            </p>
          )
        )}
        {placements.length === 0 && !hidden && (
          <EmptyState
            icon={<BriefcaseIcon aria-hidden />}
            title={t("person.empty")}
            level={3}
            {...(add && { action: add })}
          >
            <p>{t("person.emptyText")}</p>
          </EmptyState>
        )}
        <Messages namespaces={["placements.errors"]}>
          <Stack gap="md">
            {placements.map((placement) => (
              <PlacementCard
                key={placement.id}
                placement={placement}
                all={placements}
                lines={lines}
                base={base}
                mayWrite={mayWrite === true}
                today={today}
              />
            ))}
          </Stack>
        </Messages>
      </Section>
      <Section title={t("person.assess")} id="ordinaer-jobb">
        <p>{t("person.assessText")}</p>
        {assessments.length === 0 ? (
          <p>{t("person.notAssessed")}</p>
        ) : (
          <ul className={styles.rows}>
            {assessments.map(({ id, assessedOn, conclusion, reason, byName }) => (
              <li key={id}>
                <span>
                  <Tag tone={conclusion === "try_now" ? "success" : "neutral"}>
                    {t(`conclusion.${conclusion}`)}
                  </Tag>
                </span>
                <span className={styles.words}>{reason}</span>
                <span className={styles.quiet}>
                  {t.rich("person.assessed", {
                    name: byName,
                    day: () => <DateText value={assessedOn} />,
                  })}
                </span>
              </li>
            ))}
          </ul>
        )}
        {mayAssess && (
          <div>
            <LinkButton href={`${base}/vurdering`} variant="secondary" size="sm">
              {t("person.doAssess")}
            </LinkButton>
          </div>
        )}
      </Section>
    </Stack>
  );
}
