import { useTranslations } from "next-intl";
import { ActButton } from "@/app/_ui/cases/act-button.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { LinkButton } from "@/app/_ui/kit/button";
import { Card } from "@/app/_ui/kit/card";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Row } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import { isFollowUpDue, stateOf } from "@/lib/volunteers/rules/agreement";
import type { HelpOffer } from "@/lib/volunteers/types";
import { ChangeOfferForm } from "./change-offer.form";
import { RecordFollowUpForm } from "./record-follow-up.form";

const TONES = {
  offered: "info",
  declined: "neutral",
  later: "neutral",
  wanted: "warning",
  agreed: "success",
  ended: "neutral",
} as const;

/** One offer of help and what came of it. */
export function OfferCard({
  offer,
  volunteers,
  people,
  today,
  change,
  withdraw,
  followUp,
}: {
  offer: HelpOffer;
  volunteers: readonly Option[];
  people: readonly Option[];
  today: string;
  change: FormAction | null;
  withdraw: FormAction | null;
  followUp: FormAction | null;
}) {
  const t = useTranslations("volunteers.offers");
  const states = useTranslations("volunteers.state");
  const state = stateOf(offer);
  const running = state === "agreed";
  const isDue = isFollowUpDue(offer, today);
  return (
    <Card
      level={3}
      title={offer.volunteerName ?? t("noVolunteer")}
      actions={
        <Row>
          <Tag tone={TONES[state]}>{states(state)}</Tag>
          {isDue && <Tag tone="warning">{t("followUpDue")}</Tag>}
        </Row>
      }
    >
      <p>
        {t.rich("offeredBy", {
          name: offer.offeredByName,
          date: () => <DateText value={offer.offeredOn} />,
        })}
      </p>
      {offer.volunteerId && <AgreementFacts offer={offer} people={people} />}
      {running && (
        <Row>
          <LinkButton href={`/frivillige/avtale/${offer.id}`} variant="secondary" size="sm">
            {t("print")}
          </LinkButton>
          {withdraw && (
            <ActButton
              action={withdraw}
              hidden={{ offerId: offer.id, version: offer.version }}
              tone="danger"
            >
              {t("withdraw")}
            </ActButton>
          )}
        </Row>
      )}
      {followUp && running && offer.followUpOn && (
        <RecordFollowUpForm
          action={followUp}
          offerId={offer.id}
          version={offer.version}
          today={today}
          open={isDue}
        />
      )}
      {change && state !== "ended" && (
        <ChangeOfferForm
          action={change}
          offer={offer}
          volunteers={volunteers}
          people={people}
          open={state === "wanted"}
        />
      )}
    </Card>
  );
}

function AgreementFacts({ offer, people }: { offer: HelpOffer; people: readonly Option[] }) {
  const t = useTranslations("volunteers.offers");
  const fields = useTranslations("volunteers.shared");
  const { consentOn, consentBy, consentEndedOn, followedUpOn } = offer;
  return (
    <DefinitionList
      columns={2}
      items={[
        {
          term: t("consent"),
          value: consentOn && <DateText value={consentOn} />,
          note: consentEndedOn
            ? t.rich("consentEnded", { date: () => <DateText value={consentEndedOn} /> })
            : people.find(({ value }) => value === consentBy)?.label,
        },
        {
          term: t("shared"),
          value: offer.shared.map((field) => fields(field)).join(", ") || t("nothingShared"),
        },
        { term: t("tasks"), value: offer.tasks },
        { term: t("meetingPlace"), value: offer.meetingPlace },
        { term: t("startsOn"), value: offer.startsOn && <DateText value={offer.startsOn} /> },
        {
          term: t("followUpOn"),
          value: offer.followUpOn && <DateText value={offer.followUpOn} />,
          note:
            followedUpOn &&
            t.rich("lastFollowedUp", { date: () => <DateText value={followedUpOn} /> }),
        },
        ...(offer.endedOn
          ? [
              {
                term: t("endedOn"),
                value: <DateText value={offer.endedOn} />,
                note: offer.endReason,
              },
            ]
          : []),
      ]}
    />
  );
}
