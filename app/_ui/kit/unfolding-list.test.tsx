import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { messagesFor } from "@/lib/i18n/messages";
import { UnfoldingList } from "./unfolding-list.client";

const list = (open: boolean) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="nb" messages={messagesFor("nb")} timeZone="Europe/Oslo">
      <UnfoldingList
        summary="Slik er fristen regnet ut"
        items={[{ term: "Lov", value: "integreringsloven § 11" }]}
        href="?regnet=D-1#frist-D-1"
        open={open}
      />
    </NextIntlClientProvider>,
  );

it("leads to itself unfolded where nothing can be made on the spot", () => {
  expect(list(false)).toContain(
    '<noscript><a href="?regnet=D-1#frist-D-1">Slik er fristen regnet ut</a></noscript>',
  );
  expect(list(false)).not.toContain("integreringsloven");
});

it("stands unfolded when it is asked for", () => {
  expect(list(true)).toMatch(/^<details[^>]* open/);
  expect(list(true)).toContain("integreringsloven § 11");
  expect(list(true)).not.toContain("noscript");
});
