import { useTranslations } from "next-intl";
import { useDay, useMonth } from "@/app/_ui/benefit/money-words";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { MoneyText } from "@/app/_ui/kit/money-text";
import { Row, Section, Stack } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import type { BenefitClaim } from "@/lib/benefit/types";
import styles from "./benefit.module.css";
import { ClaimActs } from "./claim-acts.form";
import type { Place } from "./facts.view";
import { recordClaimAction } from "./record-claim.action";
import { RecordClaimForm } from "./record-claim.form";
import { recordPaidBackAction } from "./record-paid-back.action";
import { withdrawClaimAction } from "./withdraw-claim.action";

/** What was paid too much or too little, what was decided of it, and how far it has come. */
export function Claims({
  place,
  claims,
  today,
}: {
  place: Place;
  claims: readonly BenefitClaim[];
  today: string;
}) {
  const t = useTranslations("benefit.claim");
  return (
    <Section title={t("title")} level={3} id="feilutbetaling">
      {claims.length === 0 ? (
        <p>{t("empty")}</p>
      ) : (
        <ul className={styles.facts}>
          {claims.map((claim) => (
            <Claim key={claim.id} claim={claim} place={place} today={today} />
          ))}
        </ul>
      )}
      {place.mayWrite && (
        <Disclosure summary={t("record")}>
          <Stack>
            <p>{t("recordText")}</p>
            <RecordClaimForm action={recordClaimAction} place={place} today={today} />
          </Stack>
        </Disclosure>
      )}
    </Section>
  );
}

function Claim({ claim, place, today }: { claim: BenefitClaim; place: Place; today: string }) {
  const t = useTranslations("benefit.claim");
  const month = useMonth();
  const day = useDay();
  const { fromMonth: from, toMonth: to, withdrawnOn } = claim;
  const isLate =
    !withdrawnOn &&
    claim.dueOn !== null &&
    claim.dueOn < today &&
    claim.paidBackOre < claim.totalOre;
  return (
    <li className={styles.fact}>
      <Row>
        <strong>
          {t(`resolution.${claim.resolution}`)}: <MoneyText ore={claim.totalOre} />
        </strong>
        {withdrawnOn && <Tag>{t("withdrawn")}</Tag>}
        {isLate && <Tag tone="danger">{t("late")}</Tag>}
      </Row>
      <span>
        {t(`cause.${claim.cause}`)}, {from === to ? month(from) : `${month(from)} – ${month(to)}`}
      </span>
      {claim.dueOn && (
        <span>
          {t.rich("due", {
            day: day(claim.dueOn),
            paid: () => <MoneyText ore={claim.paidBackOre} />,
          })}
        </span>
      )}
      <span>
        {t("decided", {
          day: day(claim.decidedOn),
          name: claim.decidedByName,
          reason: claim.reason,
        })}
      </span>
      {withdrawnOn && (
        <span>
          {t("withdrawnBy", {
            day: day(withdrawnOn),
            name: claim.withdrawnByName ?? "",
            reason: claim.withdrawnReason ?? "",
          })}
        </span>
      )}
      {claim.documentId && (
        <a
          href={`/api/dokumenter/${claim.documentId}`}
          className="ds-link"
          target="_blank"
          rel="noopener"
        >
          {t("letter")}
        </a>
      )}
      {place.mayWrite && !withdrawnOn && (
        <ClaimActs
          withdraw={withdrawClaimAction}
          paidBack={recordPaidBackAction}
          claim={claim}
          today={today}
        />
      )}
    </li>
  );
}
