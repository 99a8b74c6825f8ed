package de.vertragswerk.read.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Beschreibung(
        "Die Regeln eines Rechtsrahmens (templates/rechtsrahmen/….yaml), gegen die Vereinbarungen geprüft werden.")
public record Rechtsrahmen(
        @Beschreibung("Wie der Rechtsrahmen heißt.") String titel,

        @Beschreibung("Ob eine Behörde die Vereinbarungen genehmigt und in ihrem Amtsblatt bekannt macht.")
        Optional<Boolean> genehmigung,

        @Beschreibung("Gesetzliche Fristen, aus denen „dates“ die Termine rechnet.")
        List<Frist> fristen,

        @Beschreibung("Die Regeln; mehrere dürfen einen Namen teilen.")
        List<Regel> regeln) {

    @Beschreibung("Eine Regel: was eine Vorschrift verlangt oder verbietet.")
    public record Regel(
            @Beschreibung("Der Name, unter dem eine Ausnahme den Befund zulässt: gkg-kuendigung.")
            @Muster(
                    value = "[a-z][a-z0-9]*(-[a-z0-9]+)*",
                    bedeutung = "kleine Buchstaben und Ziffern, Wörter mit Bindestrich verbunden")
            String id,

            @Beschreibung("Die Vorschrift: § 23 Abs. 5 GkG NRW.")
            String quelle,

            @Beschreibung("fehler für „muss“, warnung für „soll“, hinweis für das Übrige.")
            Stufe stufe,

            @Beschreibung("Wann die Regel gilt; alles Genannte muss zutreffen. Ohne Angabe gilt sie immer.")
            Optional<Bedingung> wenn,

            @Beschreibung("Was sich finden muss; fehlt etwas davon, gibt es einen Befund.") @AuchEinzeln
            List<Merkmal> verlangt,

            @Beschreibung("Was sich nicht finden darf; jede Fundstelle gibt einen Befund.") @AuchEinzeln
            List<Merkmal> verbietet,

            @Beschreibung("Was falsch ist, als Satz.") String meldung,
            @Beschreibung("Was zu tun ist, als Satz.") String hinweis) {}

    @Beschreibung("Eine gesetzliche Frist; der Tag, von dem an sie läuft, zählt nicht mit (§ 187 Abs. 1 BGB).")
    public record Frist(
            @Beschreibung("Ihr kurzer Name: genehmigungsfiktion.")
            String name,

            @Beschreibung("Was an ihrem letzten Tag ist: Vereinbarung wird wirksam.")
            String titel,

            @Beschreibung("Der Schritt, von dem an sie läuft.")
            Schritt ab,

            @Beschreibung("Wie lang sie ist: 4 Wochen.")
            @Muster(
                    value = "[1-9][0-9]{0,2} (Tage?|Wochen?|Monate?|Jahre?)",
                    bedeutung = "eine Zahl und „Tage“, „Wochen“, „Monate“ oder „Jahre“")
            String dauer,

            @Beschreibung("Ob sie an einem Werktag endet, sonst am nächsten (§ 193 BGB).")
            Optional<Boolean> werktag,

            @Beschreibung("Ob ein späterer Tag vorgeht, den die Vereinbarung bestimmt (bekanntmachung, wirksam).")
            Optional<Boolean> spaetererTag,

            @Beschreibung("Der Schritt, nach dem die Frist niemanden mehr kümmert.")
            Optional<Schritt> entfaelltMit,

            @Beschreibung("Die Vorschrift.") String quelle,

            @Beschreibung("Für Schritte von diesem Tag an.") Optional<LocalDate> giltAb) {}

    public enum Schritt {
        EINGANG,
        MITTEILUNG,
        GENEHMIGUNG,
        BEKANNTMACHUNG
    }

    public enum Stufe {
        FEHLER,
        WARNUNG,
        HINWEIS
    }

    @Beschreibung("Wann eine Regel gilt.")
    public record Bedingung(
            @Beschreibung("Ob die Vereinbarung ohne befristet_bis geschlossen wird.")
            Optional<Boolean> unbefristet,

            @Beschreibung("Die Laufzeit ist länger oder unbefristet: 20 Jahre.")
            @Muster(value = "[1-9][0-9]{0,2} Jahre?", bedeutung = "eine Zahl und „Jahre“")
            Optional<String> laengerAls,

            @Beschreibung("Die Aufgabe geht so über.") Optional<Uebertragung> uebertragung,

            @Beschreibung("Regulärer Ausdruck, der sich in einem Satz findet.")
            Optional<String> text) {}

    @Beschreibung("Wonach gesucht wird: genau eines von angabe, text, im_selben_paragrafen und zu_fruehes_datum.")
    public record Merkmal(
            @Beschreibung("Eine Angabe der Definition.") Optional<Angabe> angabe,

            @Beschreibung("Regulärer Ausdruck, der sich in einem Satz findet.")
            Optional<String> text,

            @Beschreibung("Reguläre Ausdrücke, die sich alle in einem § finden.")
            List<String> imSelbenParagrafen,

            @Beschreibung(
                    "Nur bei verbietet: regulärer Ausdruck mit der Gruppe (?<datum>…); das Datum liegt nicht nach der Bekanntmachung.")
            Optional<String> zuFruehesDatum) {}

    public enum Angabe {
        /** The kind of transfer is stated. */
        UEBERTRAGUNG,
        /** Each party has a place for its signature. */
        UNTERSCHRIFTEN
    }
}
