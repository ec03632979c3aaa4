"use client";
import { useTranslations } from "next-intl";
import { Button, LinkButton } from "@/app/_ui/kit/button";
import { Card } from "@/app/_ui/kit/card";
import { Dialog } from "@/app/_ui/kit/dialog.client";
import { Row, Section, Stack } from "@/app/_ui/kit/page";
import { Tag, type Tone } from "@/app/_ui/kit/tag";
import { hourOf } from "@/app/_ui/offline/clock";
import { HashLink } from "@/app/_ui/offline/hash-link";
import type { Entry } from "@/app/_ui/offline/outbox";
import { keepEntry, removeEntry } from "@/app/_ui/offline/records";
import styles from "./road.module.css";
import type { Road } from "./use-road.client";

const TONES: Record<Entry["state"], Tone> = {
  writing: "info",
  sending: "info",
  conflict: "warning",
  refused: "danger",
  sent: "success",
};

/** What was written on the phone, and how far it has come. */
export function SessionsOnPhone({ road }: { road: Road }) {
  const t = useTranslations("offline");
  const { contents, progress, contact } = road;
  const waiting =
    contents.photos.length > 0 ||
    contents.entries.some(({ state }) => state === "writing" || state === "sending");
  return (
    <Section
      title={t("unsent.title")}
      actions={
        waiting && contact === "signed-in" && !progress ? (
          <Button size="sm" onClick={() => void road.meet()}>
            {t("unsent.send")}
          </Button>
        ) : null
      }
    >
      {progress && (
        <div role="status" className={styles.progress}>
          <span id="sending">{t("unsent.sending", progress)}</span>
          <progress value={progress.done} max={progress.of} aria-labelledby="sending" />
        </div>
      )}
      <Stack>
        {contents.entries.map((entry) => (
          <OnPhone key={entry.id} entry={entry} road={road} />
        ))}
      </Stack>
    </Section>
  );
}

function OnPhone({ entry, road }: { entry: Entry; road: Road }) {
  const t = useTranslations("offline");
  const photos = road.contents.photos.filter(({ entryId }) => entryId === entry.id).length;
  const { id, caseId, state, householdName, code } = entry;
  const gone = state === "refused" && code === "errors.not-found";
  const asNew = async () => {
    if (!road.store) return;
    await keepEntry(road.store, {
      ...entry,
      id: crypto.randomUUID(),
      base: null,
      state: "writing",
      code: undefined,
    });
    await removeEntry(id);
    await road.meet();
  };
  const discard = async () => {
    await removeEntry(id);
    await road.reload();
  };
  return (
    <Card
      title={householdName}
      level={3}
      actions={<Tag tone={TONES[state]}>{t(`unsent.states.${state}`)}</Tag>}
    >
      <p className={styles.quiet}>
        {t("unsent.changed", { time: hourOf(entry.changedAt) })}
        {photos > 0 && ` · ${t("unsent.photos", { count: photos })}`}
      </p>
      {code && <p>{road.explain(gone ? "offline.errors.gone" : code)}</p>}
      <Row>
        {(state === "writing" || state === "refused") && (
          <HashLink
            to={`okt/${id}`}
            variant={state === "writing" ? "primary" : "secondary"}
            label={`${t("unsent.open")}, ${householdName}`}
          >
            {t("unsent.open")}
          </HashLink>
        )}
        {state === "conflict" && (
          <HashLink
            to={`begge/${id}`}
            variant="primary"
            label={`${t("unsent.choose")}, ${householdName}`}
          >
            {t("unsent.choose")}
          </HashLink>
        )}
        {gone && <Button onClick={asNew}>{t("unsent.asNew")}</Button>}
        {state === "sent" && road.contact === "signed-in" && (
          <LinkButton href={`/saker/${caseId}/veiledning/${id}`} variant="secondary">
            {t("unsent.openSent")}
            <span className="sr-only">, {householdName}</span>
          </LinkButton>
        )}
        {(state === "writing" || state === "refused" || state === "conflict") && (
          <Dialog
            trigger={t("unsent.discard")}
            triggerVariant="tertiary"
            triggerTone="danger"
            title={t("unsent.discardTitle")}
          >
            <p>{t("unsent.discardText")}</p>
            <form method="dialog" onSubmit={() => void discard()}>
              <Button type="submit" tone="danger">
                {t("unsent.discard")}
              </Button>
            </form>
          </Dialog>
        )}
      </Row>
    </Card>
  );
}
