//go:build tools

// Package kubernetes names the Go programs that build and check the manifests, and the modules whose schemas are used, so
// that go.mod and go.sum lock them.
package kubernetes

import (
	_ "github.com/yannh/kubeconform/cmd/kubeconform"
	_ "sigs.k8s.io/kustomize/kustomize/v5"
)
