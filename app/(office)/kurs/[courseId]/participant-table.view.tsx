import { PersonGroupIcon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FormAction } from "@/app/_ui/form/form-state";
import { AppLink } from "@/app/_ui/kit/app-link";
import { EmptyState } from "@/app/_ui/kit/states";
import { DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import type { Participant, Participants } from "@/lib/courses/types";
import { AnswerInvitationForm } from "./answer-invitation.form";

/** Those invited whom the reader may know of, with their answers, and how many more there are. */
export function ParticipantTable({
  participants: { shown, hidden },
  languages,
  answer,
  invite,
}: {
  participants: Participants;
  languages: ReadonlyMap<string, string>;
  answer: FormAction | null;
  invite: ReactNode;
}) {
  const t = useTranslations("courses.course");
  const a = useTranslations("courses.answer");
  const more = hidden.withPlace + hidden.waiting + hidden.others > 0;
  const queue = shown
    .filter(({ waitsSince }) => waitsSince !== null)
    .toSorted((one, other) => (one.waitsSince ?? "").localeCompare(other.waitsSince ?? ""));
  if (shown.length === 0 && !more) {
    return (
      <EmptyState
        icon={<PersonGroupIcon aria-hidden />}
        title={t("noneInvited")}
        action={invite}
        level={3}
      >
        <p>{t("noneInvitedHelp")}</p>
      </EmptyState>
    );
  }
  return (
    <>
      {shown.length > 0 && (
        <DataTable
          caption={t("participants")}
          captionHidden
          rows={shown}
          rowKey={({ invitationId }) => invitationId}
          columns={[
            {
              key: "name",
              header: t("name"),
              primary: true,
              cell: ({ name, caseId }) =>
                caseId ? <AppLink href={`/saker/${caseId}/veiledning`}>{name}</AppLink> : name,
            },
            {
              key: "language",
              header: t("language"),
              cell: ({ language }) =>
                language ? (languages.get(language) ?? language) : t("norwegian"),
            },
            {
              key: "answer",
              header: t("answer"),
              cell: (one) =>
                answer ? (
                  <AnswerInvitationForm action={answer} invitation={one} />
                ) : one.answer ? (
                  a(one.answer)
                ) : (
                  a("none")
                ),
            },
            {
              key: "place",
              header: t("place"),
              cell: (one) => <Place invitation={one} waits={queue.indexOf(one) + 1} />,
            },
          ]}
        />
      )}
      {more && <p>{t("hidden", hidden)}</p>}
    </>
  );
}

function Place({ invitation, waits }: { invitation: Participant; waits: number }) {
  const t = useTranslations("courses.course");
  if (invitation.hasPlace) return <Tag tone="success">{t("hasPlace")}</Tag>;
  return waits > 0 ? <Tag tone="warning">{t("waitsAs", { n: waits })}</Tag> : t("noPlace");
}
