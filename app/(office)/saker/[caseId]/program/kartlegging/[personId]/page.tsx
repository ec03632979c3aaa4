import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Prose, Section, Stack } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import { mappingValues, preparedAnswers } from "@/app/_ui/mapping/mapping-values";
import { Messages } from "@/app/_ui/messages";
import { mappingRoles } from "@/lib/mapping/access";
import { mappingPage } from "@/lib/mapping/queries/mapping-page";
import { EMPTY_CONTENT } from "@/lib/mapping/rules/content";
import { config } from "@/lib/platform/config";
import { hasRole } from "@/lib/platform/context";
import { dayInNorway } from "@/lib/platform/dates";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { Gaps } from "./gaps.view";
import { GuidanceSection, LearningSection } from "./guidance.view";
import { PreparationSection } from "./link.view";
import { MappingForm } from "./mapping.form";
import styles from "./mapping.module.css";
import { OwnShares } from "./own-shares.view";
import { MappingSummary } from "./summary.view";
import { Versions } from "./versions.view";
import { writeMappingAction } from "./write-mapping.action";

type Props = {
  params: Promise<{ caseId: string; personId: string }>;
  searchParams: Promise<{ tolk?: string }>;
};

const BOOKING_DAY = { day: "numeric", month: "long", timeZone: "UTC" } as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("mapping");
  return { title: t("title") };
}

/** One person before the decision: competence, career guidance, and what affects learning. */
export default async function MappingPage({ params, searchParams }: Props) {
  const { caseId, personId } = await params;
  const { tolk } = await searchParams;
  const about = { caseId, personId };
  const formKey = `mapping.write-mapping:${caseId}:${personId}`;
  const [t, format] = await Promise.all([getTranslations("mapping"), getFormatter()]);
  const shown = await read(async (scope) => {
    const [found, draft] = await Promise.all([
      mappingPage(scope, caseId, personId),
      unsentForm(scope, formKey),
    ]);
    const { actor, locale, now } = scope;
    const mayWrite = hasRole(actor, ...mappingRoles) && found.head.status === "open";
    return { ...found, draft, mayWrite, locale, now };
  });
  const { person, mapping, preparation, lists, mayWrite, versions } = shown;
  const content = mapping?.content ?? EMPTY_CONTENT;
  const isReviewed = mapping?.status === "reviewed";
  const labels = new Map(
    Object.entries(lists).flatMap(([list, options]) =>
      options.map(({ value, label }) => [`${list}.${value}`, label] as const),
    ),
  );
  return (
    <Stack gap="lg">
      <div>
        <AppLink href={`/saker/${caseId}/program`}>{t("back")}</AppLink>
      </div>
      <Section
        title={t("titleFor", { name: person.name })}
        actions={
          <Tag tone={isReviewed ? "success" : mapping ? "info" : "neutral"}>
            {isReviewed && mapping.heldOn
              ? t.rich("statusOn", { date: () => <DateText value={mapping.heldOn} /> })
              : t(`status.${mapping ? mapping.status : "none"}`)}
          </Tag>
        }
      >
        <Prose>
          <p>{t("lead")}</p>
          {mapping && (
            <p>
              {t.rich("savedBy", {
                name: mapping.savedByName,
                date: () => <DateText value={dayInNorway(mapping.savedAt)} />,
              })}
            </p>
          )}
        </Prose>
        <nav className={styles.jump} aria-label={t("sections")}>
          {!isReviewed && <AppLink href="#lenke">{t("link.title")}</AppLink>}
          <AppLink href="#kartlegging">{t("form.label")}</AppLink>
          <AppLink href="#karriereveiledning">{t("guidance.title")}</AppLink>
          <AppLink href="#laering">{t("learning.title")}</AppLink>
        </nav>
        {shown.head.status === "closed" && <Alert tone="info">{t("closed")}</Alert>}
        {mapping && <Gaps content={content} />}
        {!isReviewed && (
          <Disclosure summary={t("experience")}>
            <Prose>
              <p>
                {t("study")} <small>{t("studySource")}</small>
              </p>
              <OwnShares shares={shown.shares} />
            </Prose>
          </Disclosure>
        )}
      </Section>
      {!isReviewed && (
        <PreparationSection
          caseId={caseId}
          person={person}
          link={preparation?.link ?? null}
          answered={preparation?.answers.length ?? 0}
          language={preparation?.link.language ?? shown.preferred ?? "nb"}
          now={shown.now}
          checks={shown.checks}
          mayWrite={mayWrite}
          baseUrl={config().baseUrl}
        />
      )}
      <Section title={t("form.label")} id="kartlegging">
        {mayWrite ? (
          <Messages
            namespaces={[
              "mapping",
              "guidance.interpreterUses",
              "guidance.interpreterCategories",
              "cases.errors",
            ]}
          >
            <MappingForm
              action={writeMappingAction}
              about={about}
              version={mapping?.version ?? 0}
              isReviewed={isReviewed}
              values={{
                ...mappingValues(mapping),
                ...(shown.bookings.some(({ id }) => id === tolk) && { interpreterBookingId: tolk }),
              }}
              draft={draftOf(formKey, shown.draft)}
              prepared={preparedAnswers(preparation?.answers ?? [], shown.locale)}
              needsInterpreter={person.interpreterNeeded === true}
              lists={{
                languages: lists.language,
                countries: lists.country,
                levels: lists.education_level,
                bookings: shown.bookings.map(({ id, heldOn, startsAtTime, language }) => ({
                  value: id,
                  label: [
                    format.dateTime(new Date(`${heldOn}T12:00:00Z`), BOOKING_DAY),
                    startsAtTime,
                    labels.get(`language.${language}`),
                  ]
                    .filter(Boolean)
                    .join(" · "),
                })),
              }}
            />
          </Messages>
        ) : (
          <MappingSummary content={content} labels={labels} />
        )}
      </Section>
      {versions.length > 0 && <Versions versions={versions} labels={labels} />}
      <GuidanceSection
        about={about}
        guidance={shown.guidance}
        rule={shown.rule}
        mayWrite={mayWrite}
      />
      <LearningSection about={about} screening={shown.screening} mayWrite={mayWrite} />
    </Stack>
  );
}
