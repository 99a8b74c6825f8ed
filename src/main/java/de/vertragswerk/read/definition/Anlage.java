package de.vertragswerk.read.definition;

import java.util.List;
import java.util.Optional;

@Beschreibung("Eine Anlage: mit Text wird sie gedruckt, sonst ist sie bei den genannten Rollen einsehbar.")
public record Anlage(
        @Beschreibung("Name für Verweise.")
        @Muster(
                value = "[a-z][a-z0-9]*(-[a-z0-9]+)*",
                bedeutung = "kleine Buchstaben und Ziffern, Wörter mit Bindestrich verbunden")
        String id,

        @Beschreibung("Der eine Name, unter dem die Anlage überall genannt wird.")
        Zeile titel,

        Optional<Text> text,

        @Beschreibung("Rollen, bei denen eine nicht gedruckte Anlage einsehbar ist.")
        List<String> einsehbar) {}
