//go:build tools

// Package openapi names the Go program that compares descriptions, so that go.mod and go.sum lock it.
package openapi

import _ "github.com/oasdiff/oasdiff"
