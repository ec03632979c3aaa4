import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read } from "@/app/_server/read";
import { DateInput } from "@/app/_ui/form/text-input";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { FilterBar } from "@/app/_ui/kit/filter";
import { Grid, Row, Section, Stack } from "@/app/_ui/kit/page";
import styles from "@/app/_ui/law/law.module.css";
import { Messages } from "@/app/_ui/messages";
import { countedAbsence } from "@/lib/attendance/queries/counted-absence";
import { requireCase } from "@/lib/cases/queries/require-case";
import { lawOf } from "@/lib/law/queries/law";
import { END_GOALS } from "@/lib/law/rules/codes";
import { rightsOf } from "@/lib/law/rules/rights";
import { preparedOn } from "@/lib/mapping/queries/steps";
import { trainingPeriods } from "@/lib/norwegian/queries/record";
import { ownFacts } from "@/lib/norwegian/rules/standing";
import { hasRole } from "@/lib/platform/context";
import { isPlainDate } from "@/lib/platform/dates";
import { isId } from "@/lib/platform/ids";
import { programmeRoles } from "@/lib/programme/access";
import { factsOfPerson, permitGrounds } from "@/lib/programme/queries/basis";
import { typedBasis } from "@/lib/programme/rules/basis-fields";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { changeBasisAction } from "./change-basis.action";
import { ChangeBasisForm } from "./change-basis.form";
import { Course } from "./course.view";
import { useDayWords } from "./decision-card.view";
import { CivicsRight, NorwegianRight, PreparationRight } from "./other-rights.view";
import { ProgrammeRight } from "./programme-right.view";

type Props = {
  params: Promise<{ caseId: string; personId: string }>;
  searchParams: Promise<{ dag?: string }>;
};

const NO_PERMIT = "none";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("law.rights");
  return { title: t("title") };
}

/** What a person has a right and a duty to on a day, why, until when, and what would change it. */
export default async function RightsPage({ params, searchParams }: Props) {
  const { caseId, personId } = await params;
  const { dag } = await searchParams;
  const formKey = `programme.change-basis:${personId}`;
  const shown = await read(async (scope) => {
    const head = await requireCase(scope, caseId, "programme.view-rights", {
      objectType: "person",
      objectId: personId,
    });
    const [person, law, permits, draft, prepared, periods] = await Promise.all([
      factsOfPerson(scope, caseId, personId),
      lawOf(scope),
      permitGrounds(scope),
      unsentForm(scope, formKey),
      isId(personId) ? preparedOn(scope, { caseId, personId }) : null,
      isId(personId) ? trainingPeriods(scope, personId) : null,
    ]);
    const mayWrite = hasRole(scope.actor, ...programmeRoles) && head.status === "open";
    const day = dag && isPlainDate(dag) ? dag : scope.today;
    const absence =
      person.programme && (await countedAbsence(scope, person.programme, { law, day }));
    const training = periods && ownFacts(person.facts, periods);
    const shown = { person, law, permits, draft, prepared, training };
    return { ...shown, mayWrite, day, absence, today: scope.today };
  });
  const { person, law, permits, absence, day, today } = shown;
  const facts = {
    ...person.facts,
    ...shown.prepared,
    ...shown.training,
    extensionDays: absence?.addedDays ?? 0,
  };
  const rights = rightsOf(law, facts, day);
  const { programme, duration, content, norwegian, civics } = rights;
  const lacks = [programme, duration, content, norwegian, civics].some(
    ({ missing }) => missing.length > 0,
  );
  const place = { caseId, personId, setting: law.setting };
  const t = await getTranslations("law");
  const goals = END_GOALS.map((value) => ({ value, label: t(`goal.${value}`) }));
  const here = `/saker/${caseId}/program/rettigheter/${personId}`;
  return (
    <Stack gap="lg">
      <Row>
        <AppLink href={`/saker/${caseId}/program`}>{t("rights.back")}</AppLink>
        <AppLink href={`/saker/${caseId}/program/norsk/${personId}`}>
          {(await getTranslations("norwegian.person"))("title")}
        </AppLink>
      </Row>
      <Section title={t("rights.of", { name: person.name })}>
        <p>{t(`rights.regime.${rights.regime.result}`)}</p>
        <FilterBar
          action={here}
          label={t("rights.dayFilter")}
          {...(day !== today && { resetHref: here })}
        >
          <DateInput id="dag" name="dag" label={t("rights.day")} defaultValue={day} />
        </FilterBar>
        {day !== today && <AnotherDay day={day} today={today} />}
      </Section>
      <ProgrammeRight
        rights={rights}
        absence={absence}
        programme={day === today ? person.programme : null}
        place={place}
      />
      <Grid min="lg">
        <NorwegianRight rights={rights} place={place} />
        <CivicsRight rights={rights} place={place} />
        <PreparationRight part="mapping" rights={rights} place={place} />
        <PreparationRight part="careerGuidance" rights={rights} place={place} />
      </Grid>
      <Course days={rights.timeline} />
      {shown.mayWrite && (
        <Section title={t("basis.title")} id="grunnlag">
          <p className={styles.note}>{t("basis.lead")}</p>
          <Disclosure summary={t("basis.change")} open={lacks}>
            <Messages namespaces={["law.basis", "law.goal", "programme.errors"]}>
              <ChangeBasisForm
                key={person.basis.version}
                action={changeBasisAction.bind(null, caseId, personId)}
                values={typedBasis(person.basis)}
                version={person.basis.version}
                permits={[{ value: NO_PERMIT, label: t("basis.noPermitBefore") }, ...permits]}
                goals={goals}
                draft={draftOf(formKey, shown.draft)}
              />
            </Messages>
          </Disclosure>
        </Section>
      )}
    </Stack>
  );
}

function AnotherDay({ day, today }: { day: string; today: string }) {
  const words = useDayWords();
  const t = useTranslations("law.rights");
  return <Alert tone="info">{t(day < today ? "asOf" : "asWill", { day: words(day) })}</Alert>;
}
