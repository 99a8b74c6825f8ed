/** Benchmarks: how long the stages take, and workspaces of any size. */
package de.vertragswerk.bench;
