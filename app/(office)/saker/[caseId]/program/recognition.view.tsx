import { useTranslations } from "next-intl";
import type { FormAction } from "@/app/_ui/form/form-state";
import { DateText } from "@/app/_ui/kit/date-text";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Row, Section } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import { Messages } from "@/app/_ui/messages";
import { GroupsForm } from "@/app/_ui/programme/groups.form";
import styles from "@/app/_ui/programme/programme.module.css";
import type { PlainDate } from "@/lib/platform/dates";
import { recognitionStatuses } from "@/lib/programme/rules/codes";
import type { Recognition } from "@/lib/programme/types";

type Props = {
  caseId: string;
  people: readonly { personId: string; name: string }[];
  recognitions: readonly Recognition[];
  mayWrite: boolean;
  today: PlainDate;
  action: FormAction;
};

/** Whether the education that each adult brought can be recognised, and since when that is known. */
export function RecognitionView({ people, recognitions, ...rest }: Props) {
  const t = useTranslations("programme.recognition");
  if (people.length === 0) return null;
  return (
    <Section title={t("title")} id="godkjenning">
      <p>{t("lead")}</p>
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person.personId}>
            <Person
              {...rest}
              person={person}
              known={recognitions.find(({ personId }) => personId === person.personId)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Person({
  caseId,
  person: { personId, name },
  known,
  mayWrite,
  today,
  action,
}: Omit<Props, "people" | "recognitions"> & {
  person: { personId: string; name: string };
  known: Recognition | undefined;
}) {
  const t = useTranslations("programme.recognition");
  return (
    <>
      <Row>
        <span>{name}</span>
        <Tag tone={known ? "neutral" : "info"}>
          {known ? t(`status.${known.status}`) : t("unknown")}
        </Tag>
        {known && <DateText value={known.statusOn} />}
      </Row>
      {known?.note && <p className={styles.note}>{known.note}</p>}
      {mayWrite && (
        <Disclosure summary={t("record", { name })}>
          <Messages namespaces={["programme.form", "programme.errors", "cases.errors"]}>
            <GroupsForm
              key={known?.version ?? 0}
              act="record-recognition"
              action={action}
              label={t("record", { name })}
              groups={[
                {
                  id: `godkjenning-${personId}`,
                  fields: [
                    {
                      kind: "radio",
                      name: "status",
                      label: t("statusLabel"),
                      options: recognitionStatuses.map((value) => ({
                        value,
                        label: t(`status.${value}`),
                      })),
                      required: true,
                    },
                    { kind: "date", name: "statusOn", label: t("statusOn"), required: true },
                    { kind: "text", name: "note", label: t("note") },
                  ],
                },
              ]}
              hidden={{ caseId, personId }}
              values={{ ...known, statusOn: today }}
              version={known?.version ?? 0}
              submit={t("save")}
            />
          </Messages>
        </Disclosure>
      )}
    </>
  );
}
