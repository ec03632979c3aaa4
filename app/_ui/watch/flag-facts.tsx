import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Row, Stack } from "@/app/_ui/kit/page";
import { Tag, type Tone } from "@/app/_ui/kit/tag";
import type { Outcome } from "@/lib/watch/rules/flags";
import type { CaseBehind, Flag } from "@/lib/watch/types";

const OUTCOME_TONES: Record<Outcome, Tone> = {
  nothing: "neutral",
  follow_up: "info",
  report: "warning",
};

/** Where a flag stands, in a word. */
export function FlagState({ flag }: { flag: Flag }) {
  const t = useTranslations("watch.flag");
  if (flag.decision) {
    const { outcome } = flag.decision;
    return <Tag tone={OUTCOME_TONES[outcome]}>{t(`outcome.${outcome}`)}</Tag>;
  }
  return <Tag tone={flag.state === "open" ? "accent" : "neutral"}>{t(`state.${flag.state}`)}</Tag>;
}

/** The reason in words, what it is about, and the cases behind. */
export function FlagFacts({ flag }: { flag: Flag }) {
  const t = useTranslations("watch");
  const { subject } = flag;
  const items: { term: string; value: ReactNode }[] = [
    ...(subject.helpers.length > 0
      ? [
          {
            term: t("flag.helper"),
            value: (
              <Stack gap="sm">
                {subject.helpers.map(({ name, phone, email }) => (
                  <span key={`${name} ${phone} ${email}`}>
                    {[name, phone, email].filter(Boolean).join(", ")}
                  </span>
                ))}
              </Stack>
            ),
          },
        ]
      : []),
    ...(subject.landlordId
      ? [
          {
            term: t("flag.landlord"),
            value: (
              <AppLink href={`/utleiere/${subject.landlordId}`}>{subject.landlordName}</AppLink>
            ),
          },
        ]
      : []),
    ...(subject.address ? [{ term: t("flag.address"), value: subject.address }] : []),
    {
      term: t("flag.cases"),
      value: (
        <Stack gap="sm">
          {flag.cases.map((one) => (
            <BehindLink key={one.caseId} one={one} />
          ))}
        </Stack>
      ),
    },
    { term: t("flag.opened"), value: <DateText value={flag.openedOn} /> },
    { term: t("flag.erased"), value: <DateText value={flag.eraseOn} /> },
  ];
  return (
    <Stack>
      <p>{t(`signal.${flag.signal}.reason`)}</p>
      {flag.lapsedOn && flag.lapseReason && (
        <p>
          {flag.state === "decided" && `${t("flag.lapsedDecided")} `}
          {t(`flag.lapsed.${flag.lapseReason}`)}
        </p>
      )}
      <DefinitionList items={items} />
    </Stack>
  );
}

function BehindLink({ one }: { one: CaseBehind }) {
  const t = useTranslations("watch.flag");
  return (
    <Row>
      {one.mayOpen ? (
        <AppLink href={`/saker/${one.caseId}`}>{one.number}</AppLink>
      ) : (
        <span>
          {one.number} ({t("mayNotOpen")})
        </span>
      )}
      {one.isNew && <Tag tone="info">{t("isNew")}</Tag>}
    </Row>
  );
}
