import { useFormatter, useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/kit/alert";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Stack } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { PRODUCT_DUTIES } from "@/lib/placements/rules/agreement-words";
import type { WholePlacement } from "@/lib/placements/types";
import { signAgreementAction } from "./sign-agreement.action";
import { SignAgreementForm } from "./sign-agreement.form";

/** What is signed, and where the three sign. */
export function Signing({
  placement,
  backHref,
  locale,
  today,
  participant,
  adviser,
}: {
  placement: WholePlacement;
  backHref: string;
  locale: "nb" | "nn" | "en";
  today: string;
  participant: string;
  adviser: string;
}) {
  const t = useTranslations("placements");
  const format = useFormatter();
  const { employer, contact, agreements, fromOn, toOn } = placement;
  if (!contact) {
    return (
      <Alert tone="warning" title={t("person.missingTitle")}>
        <p>{t("person.noContact")}</p>
      </Alert>
    );
  }
  const before = agreements.at(-1)?.content.duties;
  const duties = before ?? PRODUCT_DUTIES[locale];
  return (
    <Stack gap="lg">
      <DefinitionList
        columns={2}
        items={[
          { term: t("field.employerId"), value: employer.name },
          {
            term: t("person.period"),
            value: (
              <>
                <DateText value={fromOn} />–<DateText value={toOn} />
              </>
            ),
            note: t("person.perWeek", { hours: format.number(placement.minutesPerWeek / 60) }),
          },
          { term: t("field.goals"), value: placement.goals },
          { term: t("field.workTasks"), value: placement.tasks },
        ]}
      />
      <Messages
        namespaces={[
          "placements.signing",
          "placements.errors",
          "cases.errors",
          "housing.protocol",
          "programme.form",
        ]}
      >
        <SignAgreementForm
          action={signAgreementAction}
          backHref={backHref}
          placementId={placement.id}
          version={placement.version}
          values={{
            method: "screen",
            signedOn: today,
            participantDuties: duties.participant.join("\n"),
            employerDuties: duties.employer.join("\n"),
            municipalityDuties: duties.municipality.join("\n"),
            participantName: participant,
            employerName: contact.name,
            adviserName: adviser,
          }}
        />
      </Messages>
    </Stack>
  );
}
