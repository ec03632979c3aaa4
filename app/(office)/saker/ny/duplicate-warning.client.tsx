"use client";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/app/_ui/form/choices";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Alert } from "@/app/_ui/kit/alert";

type Alike = { member: number; personId: string; name: string; birthDate: string };

/** Registered persons who look like those about to be registered, and the answer to that. */
export function DuplicateWarning({ form }: { form: ActionForm }) {
  const t = useTranslations("cases.newCase.duplicates");
  if (form.state.code !== "cases.errors.likely-duplicates") return null;
  const alike = (form.state.current ?? []) as readonly Alike[];
  return (
    <Alert tone="warning" title={t("title")} role="alert">
      <ul>
        {alike.map(({ personId, name, birthDate }) => (
          <li key={personId}>
            <a href={`/personer/${personId}`} target="_blank" rel="noreferrer">
              {t("person", { name, born: birthDate.slice(0, 4) || "–" })}
            </a>
          </li>
        ))}
      </ul>
      <p>{t("help")}</p>
      <Checkbox {...form.field("duplicatesSeen")} label={t("others")} />
    </Alert>
  );
}
