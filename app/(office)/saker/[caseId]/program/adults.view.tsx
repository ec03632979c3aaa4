import { useTranslations } from "next-intl";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Card } from "@/app/_ui/kit/card";
import { Row, Section, Stack } from "@/app/_ui/kit/page";
import type { Mapping, RecordedGuidance } from "@/lib/mapping/types";
import type { PlainDate } from "@/lib/platform/dates";
import type { Recognition } from "@/lib/programme/types";
import { BeforeDecision, MappingLink } from "./before-decision.view";
import { BenefitLink } from "./benefit-links.view";
import { JobbsjansenLink } from "./jobbsjansen-links.view";
import { NorwegianLink } from "./norwegian-links.view";
import { PlacementLink } from "./placement-links.view";
import { RecognitionView } from "./recognition.view";
import { RightsLink } from "./rights-links.view";

type Person = {
  personId: string;
  name: string;
  /** No longer an adult of the household: only the benefit is still asked for. */
  former?: boolean;
  hasProgramme: boolean;
};

/** Each adult with the pages about them, and how far each has come before the decision. */
export function Adults({
  caseId,
  base,
  people,
  mappings,
  guidance,
  recognitions,
  mayWrite,
  today,
  recognise,
}: {
  caseId: string;
  base: string;
  people: readonly Person[];
  mappings: readonly Mapping[];
  guidance: readonly RecordedGuidance[];
  recognitions: readonly Recognition[];
  mayWrite: boolean;
  today: PlainDate;
  recognise: FormAction;
}) {
  const t = useTranslations("programme.people");
  if (people.length === 0) return null;
  const of = <One extends { personId: string }>(all: readonly One[], personId: string) =>
    all.find((one) => one.personId === personId);
  return (
    <Section title={t("title")}>
      <Stack>
        {people.map((person) => (
          <Card key={person.personId} title={person.name} level={3}>
            {!person.former && (
              <BeforeDecision
                mapping={of(mappings, person.personId)}
                guidance={of(guidance, person.personId)}
              />
            )}
            <PagesOf person={person} base={base} />
            {!person.former && (
              <RecognitionView
                caseId={caseId}
                person={person}
                known={of(recognitions, person.personId)}
                mayWrite={mayWrite}
                today={today}
                action={recognise}
              />
            )}
          </Card>
        ))}
      </Stack>
    </Section>
  );
}

/** In the order in which they are needed on the way through the programme. */
function PagesOf({ person, base }: { person: Person; base: string }) {
  const { personId, name, former, hasProgramme } = person;
  const of = { base, personId, name };
  if (former) return <BenefitLink {...of} />;
  return (
    <Row gap="md">
      <RightsLink {...of} />
      <MappingLink {...of} />
      <NorwegianLink {...of} />
      <PlacementLink {...of} />
      {hasProgramme && <BenefitLink {...of} />}
      <JobbsjansenLink {...of} />
    </Row>
  );
}
