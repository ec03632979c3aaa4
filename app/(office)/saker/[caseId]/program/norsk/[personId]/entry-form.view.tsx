import { getTranslations } from "next-intl/server";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Messages } from "@/app/_ui/messages";
import { ACTS, entryGroups, type FormKind } from "@/app/_ui/norwegian/entry-groups";
import { GroupsForm } from "@/app/_ui/programme/groups.form";
import styles from "./norwegian.module.css";

type Values = Readonly<Record<string, unknown>>;

const NAMESPACES = ["programme.form", "norwegian.errors", "cases.errors"];

/** The form of one kind of entry, folded until it is wanted; open for the one that is changed. */
export async function EntryForm({
  kind,
  action,
  hidden,
  values,
  languages = [],
  version,
  changes,
  remove,
}: {
  kind: FormKind;
  action: FormAction;
  hidden: { caseId: string; personId: string };
  values: Values;
  languages?: readonly { value: string; label: string }[];
  /** Of what there is one of, the version that stands. */
  version?: number;
  /** The entry that is changed, with what takes it away. */
  changes?: { entryId: string; version: number };
  remove?: FormAction;
}) {
  const t = await getTranslations("norwegian");
  const label = changes ? t("form.changeEntry") : t(`form.${kind}`);
  const here = `/saker/${hidden.caseId}/program/norsk/${hidden.personId}`;
  return (
    <Messages namespaces={NAMESPACES}>
      <div id={changes && "endre"}>
        <Disclosure summary={label} open={changes !== undefined}>
          <GroupsForm
            key={changes?.entryId}
            act={ACTS[kind]}
            action={action}
            label={label}
            groups={entryGroups(t, kind, languages)}
            hidden={{ ...hidden, ...(changes && { entryId: changes.entryId }) }}
            values={values}
            {...(version !== undefined && { version })}
            {...(changes && { version: changes.version, backHref: here })}
            submit={t("form.save")}
          />
          {changes && remove && kind !== "practice" && (
            <div className={styles.remove}>
              <p className={styles.muted}>{t("form.removeText")}</p>
              <GroupsForm
                act="remove-norwegian-entry"
                action={remove}
                label={t("form.remove")}
                groups={[
                  {
                    id: "hvorfor",
                    fields: [
                      {
                        kind: "text",
                        name: "reason",
                        label: t("field.removeReason"),
                        required: true,
                      },
                    ],
                  },
                ]}
                hidden={{ ...hidden, kind, entryId: changes.entryId }}
                values={{}}
                version={changes.version}
                submit={t("form.remove")}
              />
            </div>
          )}
        </Disclosure>
      </div>
    </Messages>
  );
}
