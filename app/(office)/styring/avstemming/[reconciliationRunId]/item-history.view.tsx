import { useTranslations } from "next-intl";
import { InstantText } from "@/app/_ui/kit/date-text";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Timeline } from "@/app/_ui/kit/timeline";
import type { ExitReason } from "@/lib/programme/types";
import type { ItemEvent, ItemLine } from "@/lib/reconciliation/types";
import { Value } from "./value.view";

/** What has happened to a difference, newest first, folded away until someone asks. */
export function ItemHistory({
  item,
  events,
  register,
  reasons,
}: {
  item: ItemLine;
  events: readonly ItemEvent[];
  register: string;
  reasons: readonly ExitReason[];
}) {
  const t = useTranslations("reconciliation.history");
  const whatHappened = useWhatHappened(item, register);
  if (events.length === 0) return null;
  return (
    <Disclosure summary={t("title", { count: events.length })}>
      <Timeline
        label={t("label")}
        items={events.map((event) => ({
          id: event.id,
          when: <InstantText value={event.createdAt} />,
          title: whatHappened(event),
          who: event.byName ?? (event.fileName && t("byList", { file: event.fileName })),
          body: <Told item={item} event={event} register={register} reasons={reasons} />,
        }))}
      />
    </Disclosure>
  );
}

function useWhatHappened(item: ItemLine, register: string) {
  const t = useTranslations("reconciliation.history");
  return ({ act, rightSide, note, byName }: ItemEvent): string => {
    if (act === "judged") {
      if (rightSide === "ours") return t("judgedOurs");
      if (rightSide === "theirs") return t("judgedTheirs", { register });
      return t(rightSide === "neither" ? "judgedNeither" : "judged");
    }
    if (act === "assigned") return note ? t("assigned", { name: note }) : t("unassigned");
    if (act === "reopened") return t(byName ? "reopened" : "stillDiffers");
    if (act === "impossible" && item.field === "amount") return t("explained");
    return t(act);
  };
}

/** What the sides said when a list told of the difference, or what someone wrote. */
function Told({
  item,
  event: { act, ours, theirs, note, byName },
  register,
  reasons,
}: {
  item: ItemLine;
  event: ItemEvent;
  register: string;
  reasons: readonly ExitReason[];
}) {
  const t = useTranslations("reconciliation.history");
  if (byName !== null) return act === "assigned" ? null : note;
  if (ours === null && theirs === null) return null;
  const value = (side: "ours" | "theirs") => (
    <Value item={item} side={side} value={side === "ours" ? ours : theirs} reasons={reasons} />
  );
  const said = { register, ours: () => value("ours"), theirs: () => value("theirs") };
  return item.field === "amount" ? t.rich("amounts", said) : t.rich("sides", said);
}
