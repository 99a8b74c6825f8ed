package de.vertragswerk.workspace;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * What JGit may know of the machine: nothing that its owner or its user have set, so that a revision says the same to
 * everyone, and nothing that it would have to find out by writing.
 */
final class IsolatedGit extends SystemReader.Delegate {
    private IsolatedGit(SystemReader machine) {
        super(machine);
    }

    /** Makes this the only thing that JGit knows, for the whole program. */
    static void install() {
        SystemReader.setInstance(new IsolatedGit(SystemReader.getInstance()));
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS files) {
        return new NoSettings(parent, files);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS files) {
        return new NoSettings(parent, files);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS files) {
        return new NoSettings(parent, files);
    }

    /** Settings of no file. */
    private static final class NoSettings extends FileBasedConfig {
        NoSettings(@Nullable Config parent, FS files) {
            super(parent, null, files);
        }

        @Override
        public void load() {
            // There is no file.
        }

        @Override
        public void save() {
            // What JGit learns about the machine, it forgets.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        /** How exactly times of files are known; JGit would write files to measure it. */
        @Override
        public @Nullable String getString(String section, @Nullable String subsection, String name) {
            return section.equals("filesystem") ? "2 seconds" : super.getString(section, subsection, name);
        }
    }
}
